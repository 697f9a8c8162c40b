package chat.prosa.api.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Counts tries under a name and says when there were too many in a while. A try counts before its outcome is known, so
 * that many at once gain nothing.
 */
public final class Guesses {

    /** Bounds the memory; whoever has so many names to try from is not stopped by counting. */
    private static final int NAMES_REMEMBERED = 20_000;

    private record Tries(int count, Instant until) {}

    private final SequencedMap<String, Tries> byName = new LinkedHashMap<>();
    private final InstantSource clock;
    private final Duration window;
    private final int most;

    public Guesses(InstantSource clock, Duration window, int most) {
        this.clock = clock;
        this.window = window;
        this.most = most;
    }

    /** Counts one more try; if it is one too many, says how long to wait. */
    public synchronized Optional<Duration> count(String name) {
        var now = clock.instant();
        var tries = tries(name, now);
        if (tries.count() >= most) {
            return Optional.of(Duration.between(now, tries.until()));
        }
        byName.put(name, new Tries(tries.count() + 1, tries.until()));
        forgetTheOldest();
        return Optional.empty();
    }

    /** It was no guess after all. */
    public synchronized void takeBack(String name) {
        byName.computeIfPresent(name, (_, tries) -> new Tries(Math.max(0, tries.count() - 1), tries.until()));
    }

    private Tries tries(String name, Instant now) {
        var known = byName.get(name);
        return known == null || !now.isBefore(known.until()) ? new Tries(0, now.plus(window)) : known;
    }

    private void forgetTheOldest() {
        if (byName.size() > NAMES_REMEMBERED) {
            byName.pollFirstEntry();
        }
    }
}
