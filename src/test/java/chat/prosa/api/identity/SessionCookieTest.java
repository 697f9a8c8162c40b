package chat.prosa.api.identity;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import chat.prosa.access.SessionToken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SessionCookieTest {

    private final SessionCookie cookie = new SessionCookie(Duration.ofDays(1));

    @Test
    void itIsSecureWhereTheBrowserCameByTls() {
        assertTrue(cookie.carrying(SessionToken.random(), true).isSecure());
        assertFalse(cookie.carrying(SessionToken.random(), false).isSecure());
    }

    @Test
    void itEndsWithTheSession() {
        assertEquals(86_400, cookie.carrying(SessionToken.random(), true).getMaxAge());
        assertEquals(0, cookie.gone(true).getMaxAge());
    }
}
