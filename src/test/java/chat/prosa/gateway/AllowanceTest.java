package chat.prosa.gateway;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AllowanceTest {

    /** The clock's zero means nothing: it may be long ago, ahead, or about to overflow. */
    @ParameterizedTest
    @ValueSource(longs = {0, 123_456_789, -5_000_000_000L, Long.MAX_VALUE - 50_000_000})
    void someAtOnceThenOneForEachThatIsEarned(long start) {
        var allowance = Allowance.of(10, Duration.ofSeconds(1), 3, start);

        assertTrue(allowance.spend(start));
        assertTrue(allowance.spend(start));
        assertTrue(allowance.spend(start));
        assertFalse(allowance.spend(start));

        assertFalse(allowance.spend(start + millis(99)));
        assertTrue(allowance.spend(start + millis(100)));
        assertFalse(allowance.spend(start + millis(100)));
    }

    @Test
    void restEarnsNoMoreThanMayBeSpentAtOnce() {
        var allowance = Allowance.of(10, Duration.ofSeconds(1), 2, 0);
        var later = Duration.ofDays(1).toNanos();

        assertTrue(allowance.spend(later));
        assertTrue(allowance.spend(later));
        assertFalse(allowance.spend(later));
    }

    @Test
    void tenTenthsAreOne() {
        var allowance = Allowance.of(10, Duration.ofSeconds(1), 1, 0);
        for (var tenth = 0; tenth < 10; tenth++) {
            assertTrue(allowance.spendTenth(0));
        }
        assertFalse(allowance.spendTenth(0));
        assertFalse(allowance.spend(millis(99)));
        assertTrue(allowance.spend(millis(100)));
    }

    private static long millis(long count) {
        return Duration.ofMillis(count).toNanos();
    }
}
