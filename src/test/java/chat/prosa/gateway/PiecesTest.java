package chat.prosa.gateway;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import io.netty.buffer.Unpooled;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class PiecesTest {

    private static final int LIMIT = 4;

    private final Pieces pieces = new Pieces();

    @Test
    void aFrameThatComesWhole() {
        assertEquals(Optional.of("whole"), add("whole", true));
    }

    @Test
    void aFrameThatComesInPieces() {
        assertEquals(Optional.empty(), add("a", false));
        assertEquals(Optional.empty(), add("", false));
        assertEquals(Optional.empty(), add("bc", false));
        assertEquals(Optional.of("abcd"), add("d", true));
        assertEquals(Optional.of("next"), add("next", true));
    }

    @Test
    void aFrameThatNeverEndsIsNotKept() {
        for (var piece = 0; piece < 1_000; piece++) {
            assertEquals(Optional.empty(), add("abc", false));
        }
        assertEquals(Optional.of("abcab"), add("c", true));
    }

    @Test
    void aFirstPieceThatIsTooLongIsNotKeptEither() {
        assertEquals(Optional.empty(), add("abcdefgh", false));
        assertEquals(Optional.of("abcde"), add("", true));
    }

    private Optional<String> add(String piece, boolean last) {
        return pieces.add(Unpooled.copiedBuffer(piece, StandardCharsets.UTF_8), last, LIMIT)
                .map(frame -> frame.toString(StandardCharsets.UTF_8));
    }
}
