package chat.prosa.bench;

import java.time.Duration;

/**
 * When each message of one step is due. Messages are numbered through the whole run, and a late one keeps its due time,
 * so that latency counted from there includes every wait, also that of a generator which fell behind. Times are
 * nanoseconds as {@link System#nanoTime} counts them.
 *
 * @param first number of the step's first message
 * @param end number of the first message after the step
 * @param start when the first message is due
 * @param rate messages per second
 * @param measuredFrom when measuring begins
 * @param measuredUntil when it ends
 */
record Schedule(long first, long end, long start, int rate, long measuredFrom, long measuredUntil) {

    private static final long SECOND = 1_000_000_000;

    /** A step that runs for {@code settle} before it is measured for {@code measure}. */
    static Schedule of(long first, long start, int rate, Duration settle, Duration measure) {
        long measuredFrom = start + settle.toNanos();
        long measuredUntil = measuredFrom + measure.toNanos();
        return new Schedule(
                first, first + (measuredUntil - start) * rate / SECOND, start, rate, measuredFrom, measuredUntil);
    }

    long due(long number) {
        return start + (number - first) * SECOND / rate;
    }

    /** The number of the first message that is not yet due at {@code now}, or of the first after the step. */
    long firstAfter(long now) {
        return Math.min(end, first + (now - start) * rate / SECOND + 1);
    }

    boolean holds(long number) {
        return number >= first && number < end;
    }

    boolean measures(long time) {
        return time >= measuredFrom && time < measuredUntil;
    }

    long size() {
        return end - first;
    }

    double measuredSeconds() {
        return (measuredUntil - measuredFrom) / (double) SECOND;
    }
}
