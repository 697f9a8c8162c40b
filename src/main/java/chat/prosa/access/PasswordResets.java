package chat.prosa.access;

import java.time.Instant;
import java.util.Optional;

import io.smallrye.mutiny.Uni;

/** The links that are under way by which somebody may choose a new password. */
public interface PasswordResets {

    /** Adds one for an account's address, and forgets those that have run out. */
    Uni<Void> add(ResetToken token, String email, Instant expiresAt);

    /**
     * The address that it is for; with it, all that are for this address are used up. Empty when it is good no more.
     */
    Uni<Optional<String>> use(ResetToken token);
}
