package chat.prosa.api.media;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class DispositionTest {

    @Test
    void aNameIsSaidInBothWays() {
        assertEquals(
                "attachment; filename=\"Relat_rio 1.pdf\"; filename*=UTF-8''Relat%C3%B3rio%201.pdf",
                Disposition.of(false, "Relatório 1.pdf"));
    }

    @Test
    void noNameEndsItsQuotes() {
        assertEquals(
                "inline; filename=\"a_; x=_b_'41.png\"; filename*=UTF-8''a%22%3B%20x%3D%5Cb%25%2741.png",
                Disposition.of(true, "a\"; x=\\b%'41.png"));
    }

    @Test
    void allOfUnicodeIsEncoded() {
        assertEquals("attachment; filename=\"_\"; filename*=UTF-8''%F0%9F%91%8B", Disposition.of(false, "👋"));
    }
}
