package chat.prosa.bench;

import java.util.Map;

/**
 * What was measured at one rate.
 *
 * @param rate messages per second offered
 * @param acknowledgedPerSecond answered with {@code ok} while it was measured
 * @param deliveredPerSecond received by the other side while it was measured
 * @param acknowledged from due to {@code ok}
 * @param delivered from due to {@code entry.added} at the other side
 * @param lag how late the generator itself sent, 99th percentile in milliseconds
 * @param cpu used while it was measured
 * @param seconds how long that was
 * @param allAcknowledged messages acknowledged in the whole step
 * @param missing messages sent and not both acknowledged and delivered in the end
 * @param refusals how often the server refused a message or closed a socket, by code
 * @param doubled messages that were shown twice to somebody
 * @param strays messages that were shown to somebody whom they were not meant for
 */
record Step(
        int rate,
        double acknowledgedPerSecond,
        double deliveredPerSecond,
        Latency acknowledged,
        Latency delivered,
        double lag,
        CpuTime cpu,
        double seconds,
        long allAcknowledged,
        long missing,
        Map<String, Integer> refusals,
        int doubled,
        int strays) {

    private static final double ENOUGH = 0.98;
    private static final double MICROS_PER_PERCENT = 10_000;

    /** Whether the server kept up: what was due was also delivered meanwhile. */
    boolean carried() {
        return missing == 0
                && refusals.isEmpty()
                && Math.min(acknowledgedPerSecond, deliveredPerSecond) >= ENOUGH * rate;
    }

    double serverMicros() {
        return perMessage(cpu.server());
    }

    double databaseMicros() {
        return perMessage(cpu.database());
    }

    double generatorMicros() {
        return perMessage(cpu.generator());
    }

    /** Percent of one processor that was used by what has nothing to do with the benchmark. */
    double others() {
        return cpu.others() / seconds / MICROS_PER_PERCENT;
    }

    private double perMessage(long micros) {
        return micros / Math.max(1, acknowledgedPerSecond * seconds);
    }

    /** Milliseconds: the median, 99 and 99.9 of 100. */
    record Latency(double p50, double p99, double p999) {

        static Latency of(Leg leg) {
            return new Latency(leg.latency(50), leg.latency(99), leg.latency(99.9));
        }
    }
}
