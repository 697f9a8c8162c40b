package chat.prosa.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.access.PasswordResets;
import chat.prosa.access.ResetToken;

/** Links to choose a new password by, by the hash of their token. */
@Singleton
final class StoredPasswordResets implements PasswordResets {

    private static final String ADD = """
            with forgotten as (delete from password_reset where expires_at < now())
            insert into password_reset (token_hash, email, expires_at)
            select :hash, email, :expiresAt from account where email = lower(:email)
            """;

    /** Whoever comes second with the same finds nothing to delete. */
    private static final String USE = """
            with used as (
                delete from password_reset where email = (
                    select email from password_reset where token_hash = :hash and expires_at > now())
                returning email)
            select email from used limit 1
            """;

    private final Database database;

    StoredPasswordResets(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Void> add(ResetToken token, String email, Instant expiresAt) {
        return database.update(ADD, Map.of("hash", token.hash(), "email", email, "expiresAt", expiresAt))
                .replaceWithVoid();
    }

    @Override
    public Uni<Optional<String>> use(ResetToken token) {
        return database.query(USE, Map.of("hash", token.hash()))
                .map(rows -> rows.stream().findFirst().map(row -> row.text("email")));
    }
}
