package chat.prosa.access;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
    void whatIsTypedIsWrittenAsBrowsersDo() {
        assertEquals(Optional.of("https://portal.example.com"), Origins.read(" https://Portal.example.com/ "));
        assertEquals(Optional.of("https://portal.example.com"), Origins.read("https://portal.example.com:443"));
        assertEquals(Optional.of("http://localhost:8080"), Origins.read("http://localhost:8080"));
        assertEquals(Optional.of("http://localhost:443"), Origins.read("http://localhost:443"));
    }

    @Test
    void whatIsNoOriginIsNotRead() {
        var wrong = List.of(
                "",
                "*",
                "null",
                "portal.example.com",
                "ftp://example.com",
                "https://",
                "https://example.com/page",
                "https://example.com?q",
                "https://example.com#a",
                "https://a@example.com",
                "https://*.example.com",
                "https://example.com\nhttps://evil.example");
        wrong.forEach(text -> assertEquals(Optional.empty(), Origins.read(text), text));
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
