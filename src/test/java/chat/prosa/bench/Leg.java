package chat.prosa.bench;

import java.util.BitSet;

import org.HdrHistogram.Histogram;

/** One point of a message's way: sent, acknowledged to its sender, or delivered to the other side. */
final class Leg {

    private static final long LONGEST_MICROS = 60_000_000;
    private static final int DIGITS = 3;

    private final Schedule schedule;
    private final BitSet seen = new BitSet();
    private final Histogram micros = new Histogram(LONGEST_MICROS, DIGITS);
    private long arrived;
    private long arrivedInTime;

    Leg(Schedule schedule) {
        this.schedule = schedule;
    }

    /** Whether this is the first time that this message comes here. */
    boolean arrived(long number, long now) {
        int index = (int) (number - schedule.first());
        if (seen.get(index)) {
            return false;
        }
        seen.set(index);
        arrived++;
        count(schedule.due(number), now);
        return true;
    }

    private void count(long due, long now) {
        if (schedule.measures(now)) {
            arrivedInTime++;
        }
        if (schedule.measures(due)) {
            micros.recordValue(Math.clamp((now - due) / 1_000, 0, LONGEST_MICROS));
        }
    }

    long arrived() {
        return arrived;
    }

    double perSecond() {
        return arrivedInTime / schedule.measuredSeconds();
    }

    /** Milliseconds from when a message was due until it came here. */
    double latency(double percentile) {
        return micros.getValueAtPercentile(percentile) / 1_000.0;
    }
}
