package chat.prosa.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.smallrye.mutiny.Uni;

import chat.prosa.id.OrganizationId;
import chat.prosa.id.PersonId;

/** Who is signed in. */
public interface Sessions {

    /**
     * Begins a session, and forgets those that have run out.
     *
     * @param userAgent what the device says it is
     */
    Uni<Void> open(SessionToken token, Caller.Person caller, Instant expiresAt, Optional<String> userAgent);

    /** Whose session it is; empty when it has run out, was closed, or is a consultant's who is no longer active. */
    Uni<Optional<User>> user(SessionToken token);

    /** Which of these sessions still are somebody's, as {@link #user} would say. */
    Uni<Set<SessionHash>> lasting(Set<SessionHash> sessions);

    /** Ends a session, if there is one. */
    Uni<Void> close(SessionToken token);

    /** A person's, the newest first. */
    Uni<List<Session>> of(OrganizationId organization, PersonId person);

    /** Ends one of a person's; says whether there was such a session. */
    Uni<Boolean> end(OrganizationId organization, PersonId person, SessionHash session);

    /** Ends a person's, but not that one; says which. */
    Uni<Set<SessionHash>> endAll(OrganizationId organization, PersonId person, Optional<SessionHash> but);
}
