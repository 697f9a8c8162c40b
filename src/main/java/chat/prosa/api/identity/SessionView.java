package chat.prosa.api.identity;

import java.time.Instant;
import java.util.Optional;

import chat.prosa.access.Session;
import chat.prosa.access.SessionHash;

/**
 * A session as its owner sees it.
 *
 * @param current whether the present request is made in it
 */
record SessionView(
        String id,
        Instant createdAt,
        Instant lastSeen,
        Instant expiresAt,
        Optional<String> userAgent,
        boolean current) {

    static SessionView of(Session session, Optional<SessionHash> current) {
        return new SessionView(
                session.id().hex(),
                session.createdAt(),
                session.seenAt(),
                session.expiresAt(),
                session.userAgent(),
                current.equals(Optional.of(session.id())));
    }
}
