package chat.prosa.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** How long one waits for a receiver that does not take what it is told. */
public final class Patience {

    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final Duration IN_ALL = Duration.ofHours(24);
    private static final int GROWTH = 3;

    private Patience() {}

    /**
     * How long until the next attempt: each time three times as long, give or take a fifth, lest all that failed
     * together comes back together. Empty when it is enough.
     *
     * @param attempt the one that failed, 1 for the first
     * @param at when it happened
     */
    public static Optional<Duration> after(int attempt, Instant at, Instant now, RandomGenerator random) {
        var wait = Duration.ofMillis(Math.round(wait(attempt).toMillis() * random.nextDouble(0.8, 1.2)));
        return now.plus(wait).isAfter(at.plus(IN_ALL)) ? Optional.empty() : Optional.of(wait);
    }

    private static Duration wait(int attempt) {
        var wait = FIRST;
        for (var i = 1; i < attempt && wait.compareTo(LONGEST) < 0; i++) {
            wait = wait.multipliedBy(GROWTH);
        }
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }
}
