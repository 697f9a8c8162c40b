package chat.prosa.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import io.vertx.core.Vertx;

/** The real time. */
public final class VertxTime implements Time {

    private final Vertx vertx;
    private final Clock clock;

    public VertxTime(Vertx vertx, Clock clock) {
        this.vertx = vertx;
        this.clock = clock;
    }

    @Override
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public Alarm at(Instant due, Runnable ring) {
        var delay = Math.max(1, Duration.between(now(), due).toMillis());
        var timer = vertx.setTimer(delay, _ -> ring.run());
        return () -> vertx.cancelTimer(timer);
    }
}
