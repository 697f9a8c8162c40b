package chat.prosa.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;

/** Drives many chats from one process and one event loop, so that the machine is left to the server. */
final class LoadGenerator implements AutoCloseable {

    private static final long RUN_UP_NANOS = 20_000_000;
    private static final long DRAIN_MILLIS = 15_000;

    private final Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
    private final Context loop = vertx.getOrCreateContext();
    private final Lines lines;
    private final List<Pair> pairs = new ArrayList<>();
    private Tally tally = new Tally(Schedule.of(0, 0, 1, Duration.ZERO, Duration.ZERO));
    private long next;
    private long acknowledged;

    LoadGenerator(int port) {
        this.lines = new Lines(loop, port);
    }

    /** Opens a chat for each seat and has it taken. */
    void seat(List<Seat> seats) {
        var customers = lines.open(seats.stream().map(Seat::customer).toList());
        var consultants = lines.open(seats.stream().map(Seat::consultant).toList());
        for (int i = 0; i < seats.size(); i++) {
            var share = new Share(i, seats.size());
            var project = seats.get(i).project();
            var pair = Patience.await(Pair.seat(share, customers.get(i), consultants.get(i), project));
            pair.count(() -> tally);
            pairs.add(pair);
        }
    }

    /** Drives all pairs together at a rate of messages per second and waits until the last has arrived. */
    Step drive(int rate, Duration settle, Duration measure, CpuClock cpu) {
        var schedule = Schedule.of(next, System.nanoTime() + RUN_UP_NANOS, rate, settle, measure);
        next = schedule.end();
        var counted = new Tally(schedule);
        loop.runOnContext(_ -> tally = counted);
        vertx.setTimer(RUN_UP_NANOS / 1_000_000 + settle.plus(measure).toMillis() + DRAIN_MILLIS, _ -> counted.close());
        new Pacer(schedule, loop, this::send).start();
        var used = measured(schedule, cpu);
        var step = Patience.await(counted.settled()).step(used);
        acknowledged += step.allAcknowledged();
        return step;
    }

    /** Messages acknowledged so far, in all steps. */
    long acknowledged() {
        return acknowledged;
    }

    @Override
    public void close() {
        Patience.await(vertx.close());
    }

    private void send(long from, long to) {
        for (long number = from; number < to; number++) {
            pairs.get((int) (number % pairs.size())).send(number);
            tally.sent(number, System.nanoTime());
        }
    }

    private static CpuTime measured(Schedule schedule, CpuClock cpu) {
        Patience.sleepUntil(schedule.measuredFrom());
        var before = cpu.read();
        Patience.sleepUntil(schedule.measuredUntil());
        return cpu.read().since(before);
    }
}
