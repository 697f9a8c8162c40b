package chat.prosa.bench;

import io.vertx.core.Context;

/** Hands the messages of a schedule to the event loop when they are due, whatever became of those before them. */
final class Pacer extends Thread {

    /** Below this much time between two looks at the clock, waking up would cost more than it tells. */
    private static final long GRAIN_NANOS = 250_000;

    private final Schedule schedule;
    private final Context loop;
    private final Sender sender;

    Pacer(Schedule schedule, Context loop, Sender sender) {
        super("pacer");
        this.schedule = schedule;
        this.loop = loop;
        this.sender = sender;
        setDaemon(true);
    }

    @Override
    public void run() {
        long next = schedule.first();
        while (next < schedule.end()) {
            Patience.sleepUntil(Math.max(schedule.due(next), System.nanoTime() + GRAIN_NANOS));
            next = handOver(next, schedule.firstAfter(System.nanoTime()));
        }
    }

    private long handOver(long from, long to) {
        if (from < to) {
            loop.runOnContext(_ -> sender.send(from, to));
        }
        return to;
    }

    /** Sends the messages numbered {@code from} up to, and without, {@code to}. */
    interface Sender {
        void send(long from, long to);
    }
}
