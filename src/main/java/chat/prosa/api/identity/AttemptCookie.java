package chat.prosa.api.identity;

import java.time.Duration;
import java.util.Optional;

import jakarta.ws.rs.core.NewCookie;

import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;

import chat.prosa.api.oidc.Attempt;

/**
 * The cookie that keeps an attempt to sign in elsewhere until the browser is back. It is {@code Lax}, because it comes
 * back from another site, and only to where it has to.
 */
final class AttemptCookie {

    private static final String NAME = "prosa_oidc";
    private static final String PATH = "/api/v1/login/oidc";

    /** As long as somebody may take to sign in there. */
    private static final Duration LIFETIME = Duration.ofMinutes(10);

    private AttemptCookie() {}

    static NewCookie carrying(Attempt attempt, boolean secure) {
        return cookie(attempt.written(), Math.toIntExact(LIFETIME.toSeconds()), secure);
    }

    /** Has the browser forget it. */
    static NewCookie gone(boolean secure) {
        return cookie("", 0, secure);
    }

    static Optional<Attempt> read(RoutingContext request) {
        return Optional.ofNullable(request.request().getCookie(NAME))
                .map(Cookie::getValue)
                .flatMap(Attempt::read);
    }

    private static NewCookie cookie(String value, int maxAge, boolean secure) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path(PATH)
                .maxAge(maxAge)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .secure(secure)
                .build();
    }
}
