package chat.prosa.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.access.Caller;
import chat.prosa.access.SessionHash;
import chat.prosa.access.SessionToken;
import chat.prosa.access.Sessions;
import chat.prosa.access.User;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;

/** Who is signed in, by the hash of the token. */
@Singleton
final class StoredSessions implements Sessions {

    private static final String OPEN = """
            with forgotten as (delete from session where expires_at < now())
            insert into session (token_hash, organization, consultant, customer, created_at, expires_at)
            values (:hash, :organization, cast(:consultant as uuid), cast(:customer as uuid), now(), :expiresAt)
            """;

    private static final String USER =
            Users.with("session") + " and named.token_hash = :hash and named.expires_at > now()";

    private static final String LASTING = """
            select encode(token_hash, 'hex') as hash
            from (%s) lasting
            where token_hash in (select decode(hash, 'hex') from unnest(cast(:hashes as text[])) as asked (hash))
            """.formatted(Users.with("session") + " and named.expires_at > now()");

    private static final String CLOSE = "delete from session where token_hash = :hash";

    private final Database database;

    StoredSessions(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Void> open(SessionToken token, Caller.Person caller, Instant expiresAt) {
        var session = Map.of(
                "hash", token.hash(),
                "organization", caller.organization(),
                "consultant", Optional.of(caller.id()).filter(ConsultantId.class::isInstance),
                "customer", Optional.of(caller.id()).filter(CustomerId.class::isInstance),
                "expiresAt", expiresAt);
        return database.update(OPEN, session).replaceWithVoid();
    }

    @Override
    public Uni<Optional<User>> user(SessionToken token) {
        return database.query(USER, Map.of("hash", token.hash()))
                .map(rows -> rows.stream().findFirst().map(Users::user));
    }

    @Override
    public Uni<Set<SessionHash>> lasting(Set<SessionHash> sessions) {
        var hashes = sessions.stream().map(SessionHash::hex).toArray(String[]::new);
        return database.query(LASTING, Map.of("hashes", hashes))
                .map(rows -> rows.stream()
                        .map(row -> new SessionHash(row.text("hash")))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public Uni<Void> close(SessionToken token) {
        return database.update(CLOSE, Map.of("hash", token.hash())).replaceWithVoid();
    }
}
