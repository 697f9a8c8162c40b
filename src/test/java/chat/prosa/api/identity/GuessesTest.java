package chat.prosa.api.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class GuessesTest {

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private Instant now = Instant.parse("2027-01-01T12:00:00Z");
    private final Guesses guesses = new Guesses(() -> now, WINDOW, 3);

    @Test
    void soManyAreFreeAndTheNextMustWait() {
        count("ana", 3);
        assertEquals(Optional.of(WINDOW), guesses.count("ana"));
    }

    @Test
    void theWaitEndsWithTheWindowThatTheFirstOpened() {
        count("ana", 3);
        now = now.plus(Duration.ofMinutes(14));
        assertEquals(Optional.of(Duration.ofMinutes(1)), guesses.count("ana"));
        now = now.plus(Duration.ofMinutes(1));
        count("ana", 3);
    }

    @Test
    void oneDoesNotPayForAnother() {
        count("ana", 3);
        count("bruno", 3);
    }

    @Test
    void whatWasNoGuessDoesNotCount() {
        for (var tries = 0; tries < 10; tries++) {
            count("ana", 1);
            guesses.takeBack("ana");
        }
    }

    private void count(String name, int times) {
        for (var time = 0; time < times; time++) {
            assertTrue(guesses.count(name).isEmpty());
        }
    }
}
