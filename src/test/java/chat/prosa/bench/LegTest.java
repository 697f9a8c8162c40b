package chat.prosa.bench;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A step of ten messages a second, one second unmeasured and two measured, whose first message is number 100. */
class LegTest {

    private static final long SECOND = 1_000_000_000;

    private final Schedule schedule = Schedule.of(100, SECOND, 10, Duration.ofSeconds(1), Duration.ofSeconds(2));
    private final Leg leg = new Leg(schedule);

    @Test
    void aStepHasAMessageForEachMomentThatOneIsDue() {
        assertEquals(30, schedule.size());
        assertEquals(SECOND, schedule.due(100));
        assertEquals(3 * SECOND, schedule.due(120));
    }

    @Test
    void whatIsDueAtAMomentComesBeforeTheFirstAfterIt() {
        assertEquals(121, schedule.firstAfter(3 * SECOND));
        assertEquals(130, schedule.firstAfter(99 * SECOND));
    }

    @Test
    void latencyCountsFromWhenAMessageWasDueHoweverLateItWasSent() {
        leg.arrived(120, schedule.due(120) + SECOND / 2);

        assertEquals(500, leg.latency(50), 1);
    }

    @Test
    void whatArrivesBeforeMeasuringIsCountedButNotMeasured() {
        leg.arrived(100, schedule.due(100) + SECOND / 10);

        assertEquals(1, leg.arrived());
        assertEquals(0, leg.perSecond());
        assertEquals(0, leg.latency(50));
    }

    @Test
    void throughputIsWhatArrivedWhileItWasMeasured() {
        for (long number = schedule.first(); number < schedule.end(); number++) {
            leg.arrived(number, schedule.due(number));
        }

        assertEquals(10, leg.perSecond());
    }

    @Test
    void theSecondTimeIsNoArrival() {
        assertTrue(leg.arrived(120, 3 * SECOND));
        assertFalse(leg.arrived(120, 3 * SECOND));
        assertEquals(1, leg.arrived());
    }
}
