package chat.prosa.api.identity;

import java.util.Optional;

import jakarta.inject.Singleton;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;

import chat.prosa.access.Account;

/** Hashes and checks passwords, away from the event loop: bcrypt is slow on purpose. */
@Singleton
public final class Passwords {

    /** Nobody's hash. Checking against it takes as long, so that the time does not tell which addresses are known. */
    private static final String OF_NOBODY = "$2a$10$77TmSs6WWEGZVW5pJWFYWuGyI0o0HAqEWLRfkcFjUO4scwq/S1oua";

    private final Vertx vertx;

    Passwords(Vertx vertx) {
        this.vertx = vertx;
    }

    /** What is to be kept of a new password. */
    public Uni<String> hash(String password) {
        return vertx.executeBlocking(() -> BcryptUtil.bcryptHash(password), false);
    }

    /** The account, if the password is its own. */
    Uni<Optional<Account>> check(Optional<Account> account, String password) {
        var hash = account.map(Account::passwordHash).orElse(OF_NOBODY);
        return vertx.executeBlocking(() -> BcryptUtil.matches(password, hash), false)
                .map(matches -> account.filter(_ -> matches));
    }
}
