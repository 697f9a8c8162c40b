package chat.prosa.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Drives a server at each rate of the plan, then ever faster until it no longer keeps up. */
final class Ladder {

    private static final int WARMUP_RATE = 5_000;
    private static final double FASTER = 1.2;
    private static final int TOP = 60_000;
    private static final Duration CLIMB_SETTLE = Duration.ofSeconds(1);
    private static final Duration CLIMB_MEASURE = Duration.ofSeconds(4);

    private final Plan plan;
    private final LoadGenerator generator;
    private final CpuClock cpu;

    Ladder(Plan plan, LoadGenerator generator, CpuClock cpu) {
        this.plan = plan;
        this.generator = generator;
        this.cpu = cpu;
    }

    Climb climb() {
        generator.drive(WARMUP_RATE, Duration.ZERO, plan.warmup(), cpu);
        var steps = new ArrayList<Step>();
        for (int rate : plan.rates()) {
            steps.add(generator.drive(rate, plan.settle(), plan.measure(), cpu));
        }
        return new Climb(steps, most(steps));
    }

    private Optional<Step> most(List<Step> steps) {
        var most = steps.stream().filter(Step::carried).reduce((_, later) -> later);
        if (!steps.getLast().carried()) {
            return most;
        }
        for (double rate = steps.getLast().rate() * FASTER; rate <= TOP; rate *= FASTER) {
            var step = atTheSecondTry((int) rate);
            if (!step.carried()) {
                break;
            }
            most = Optional.of(step);
        }
        return most;
    }

    /** A single failure may be the machine's. */
    private Step atTheSecondTry(int rate) {
        var step = generator.drive(rate, CLIMB_SETTLE, CLIMB_MEASURE, cpu);
        return step.carried() ? step : generator.drive(rate, CLIMB_SETTLE, CLIMB_MEASURE, cpu);
    }

    /**
     * How far a server came.
     *
     * @param steps one for each rate of the plan
     * @param most the fastest that it kept up with, if any
     */
    record Climb(List<Step> steps, Optional<Step> most) {

        /** All that were measured, each once. */
        Stream<Step> all() {
            return Stream.concat(steps.stream(), most.stream()).distinct();
        }
    }
}
