package chat.prosa.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import io.smallrye.mutiny.Uni;

/** Who is signed in. */
public interface Sessions {

    /** Begins a session, and forgets those that have run out. */
    Uni<Void> open(SessionToken token, Caller.Person caller, Instant expiresAt);

    /** Whose session it is; empty when it has run out, was closed, or is a consultant's who is no longer active. */
    Uni<Optional<User>> user(SessionToken token);

    /** Which of these sessions still are somebody's, as {@link #user} would say. */
    Uni<Set<SessionHash>> lasting(Set<SessionHash> sessions);

    /** Ends a session, if there is one. */
    Uni<Void> close(SessionToken token);
}
