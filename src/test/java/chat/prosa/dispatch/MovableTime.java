package chat.prosa.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A clock that stands still until a test moves it; what is due then, rings. */
public final class MovableTime implements Time {

    private record Waiting(Instant due, Runnable ring) {}

    private final List<Waiting> alarms = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-23T12:00:00Z");

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized Alarm at(Instant due, Runnable ring) {
        var waiting = new Waiting(due, ring);
        if (due.isAfter(now)) {
            alarms.add(waiting);
        } else {
            ring.run();
        }
        return () -> cancel(waiting);
    }

    public void move(Duration duration) {
        due(duration).forEach(alarm -> alarm.ring().run());
    }

    private synchronized List<Waiting> due(Duration duration) {
        now = now.plus(duration);
        var due = alarms.stream().filter(alarm -> !alarm.due().isAfter(now)).toList();
        alarms.removeAll(due);
        return due;
    }

    private synchronized void cancel(Waiting waiting) {
        alarms.remove(waiting);
    }
}
