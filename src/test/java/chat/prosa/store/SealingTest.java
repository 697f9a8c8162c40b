package chat.prosa.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import chat.prosa.id.SigningKeyId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

class SealingTest {

    private static final SigningKeyId MINE = new SigningKeyId(UUID.randomUUID());
    private static final SigningKeyId ANOTHERS = new SigningKeyId(UUID.randomUUID());

    private final Sealing plain = new Sealing(Optional.empty());
    private final Sealing sealing = sealing(1);

    @Test
    void whatIsSealedIsNotInWhatIsKept() {
        var kept = sealing.seal("a secret", MINE);
        assertFalse(new String(kept, StandardCharsets.ISO_8859_1).contains("secret"));
        assertEquals("a secret", sealing.open(kept, MINE));
    }

    @Test
    void withoutAKeyItIsKeptAsItIsAndStaysReadableWhenThereIsOne() {
        var kept = plain.seal("a secret", MINE);
        assertEquals("a secret", plain.open(kept, MINE));
        assertEquals("a secret", sealing.open(kept, MINE));
    }

    @Test
    void neitherAnotherKeyNorAnotherPlaceOpensIt() {
        var kept = sealing.seal("a secret", MINE);
        assertThrows(IllegalStateException.class, () -> sealing(2).open(kept, MINE));
        assertThrows(IllegalStateException.class, () -> sealing.open(kept, ANOTHERS));
        assertThrows(IllegalStateException.class, () -> plain.open(kept, MINE));
    }

    @Test
    void aKeyOfAnotherSizeIsNone() {
        assertThrows(IllegalArgumentException.class, () -> new Sealing(Optional.of("c2hvcnQ=")));
    }

    private static Sealing sealing(int first) {
        var key = new byte[32];
        key[0] = (byte) first;
        return new Sealing(Optional.of(Base64.getEncoder().encodeToString(key)));
    }
}
