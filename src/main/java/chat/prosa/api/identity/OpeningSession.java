package chat.prosa.api.identity;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.access.SessionToken;
import chat.prosa.access.Sessions;
import chat.prosa.access.User;
import chat.prosa.dispatch.Time;

/** Somebody has shown who he is, and gets a session. */
@Singleton
final class OpeningSession {

    private final Sessions sessions;
    private final SessionConfig config;
    private final Time time;

    OpeningSession(Sessions sessions, SessionConfig config, Time time) {
        this.sessions = sessions;
        this.config = config;
        this.time = time;
    }

    Uni<SignedIn> open(User user, Device device) {
        var token = SessionToken.random();
        var expiresAt = time.now().plus(config.lifetime());
        return sessions.open(token, user.caller(), expiresAt, device.userAgent())
                .replaceWith(new SignedIn(user, token));
    }
}
