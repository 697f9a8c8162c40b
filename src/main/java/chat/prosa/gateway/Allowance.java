package chat.prosa.gateway;

import java.time.Duration;

/**
 * How much of something may be done over time: so much a second, and some at once after a rest. One number is kept:
 * when all that was spent will have been earned again (the generic cell rate algorithm).
 */
final class Allowance {

    private final long nanosEach;
    private final long nanosAhead;
    private long earned;

    private Allowance(long nanosEach, long nanosAhead, long nanoTime) {
        this.nanosEach = nanosEach;
        this.nanosAhead = nanosAhead;
        this.earned = nanoTime;
    }

    /** So many in each period, and at most so many at once. */
    static Allowance of(int count, Duration period, int atOnce, long nanoTime) {
        var nanosEach = period.toNanos() / count;
        return new Allowance(nanosEach, nanosEach * atOnce, nanoTime);
    }

    /** Spends one, if there is one left. */
    boolean spend(long nanoTime) {
        return spend(nanosEach, nanoTime);
    }

    /** Spends a tenth of one, if so much is left. */
    boolean spendTenth(long nanoTime) {
        return spend(nanosEach / 10, nanoTime);
    }

    private boolean spend(long nanos, long nanoTime) {
        var ahead = Math.max(0, earned - nanoTime) + nanos;
        if (ahead > nanosAhead) {
            return false;
        }
        earned = nanoTime + ahead;
        return true;
    }
}
