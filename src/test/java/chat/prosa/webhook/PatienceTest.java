package chat.prosa.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PatienceTest {

    private static final Instant AT = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void itIsTriedAgainSoonAndThenEverMoreSeldomForADay() {
        var now = AT;
        var waits = Stream.<Duration>builder();
        for (var attempt = 1; ; attempt++) {
            var wait = Patience.after(attempt, AT, now, new Random(attempt));
            if (wait.isEmpty()) {
                break;
            }
            waits.add(wait.get());
            now = now.plus(wait.get());
        }
        var all = waits.build().toList();
        assertTrue(all.getFirst().compareTo(Duration.ofSeconds(12)) <= 0);
        assertTrue(all.stream().allMatch(wait -> wait.compareTo(Duration.ofMinutes(432)) <= 0));
        assertTrue(Duration.between(AT, now).toHours() >= 16, "for a day");
        assertTrue(Duration.between(AT, now).toHours() <= 24, "for a day");
        assertEquals(all.stream().sorted().limit(7).toList(), all.subList(0, 7));
    }
}
