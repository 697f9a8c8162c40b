package chat.prosa.access;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class OriginsTest {

    @Test
    void aPageOfTheHostItselfIsOwn() {
        assertTrue(own("https://chat.example.com", "chat.example.com"));
        assertTrue(own("http://localhost:8080", "localhost:8080"));
        assertTrue(own("https://Chat.Example.com", "chat.example.com"));
    }

    @Test
    void whoIsNoPageIsNotStopped() {
        assertTrue(Origins.own(Optional.empty(), "chat.example.com"));
    }

    @Test
    void anyOtherPageIsNot() {
        assertFalse(own("https://evil.example", "chat.example.com"));
        assertFalse(own("https://evil-chat.example.com", "chat.example.com"));
        assertFalse(own("https://chat.example.com:8443", "chat.example.com"));
        assertFalse(own("null", "chat.example.com"));
        assertFalse(own("", ""));
    }

    private static boolean own(String origin, String host) {
        return Origins.own(Optional.of(origin), host);
    }
}
