package chat.prosa.api.identity;

import java.time.Duration;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;

import chat.prosa.access.SessionToken;

/**
 * The cookie that carries a session. No script can read it, and a browser sends it only with what our own pages ask
 * for: they are served to anybody and fetch what they show, so following a link from elsewhere loses nothing by
 * {@code Strict}.
 */
@Singleton
final class SessionCookie {

    static final String NAME = "prosa_session";

    private final Duration lifetime;

    @Inject
    SessionCookie(SessionConfig config) {
        this(config.lifetime());
    }

    SessionCookie(Duration lifetime) {
        this.lifetime = lifetime;
    }

    NewCookie carrying(SessionToken token, boolean secure) {
        return cookie(token.value(), Math.toIntExact(lifetime.toSeconds()), secure);
    }

    /** Has the browser forget it. */
    NewCookie gone(boolean secure) {
        return cookie("", 0, secure);
    }

    private static NewCookie cookie(String value, int maxAge, boolean secure) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .maxAge(maxAge)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.STRICT)
                .secure(secure)
                .build();
    }
}
