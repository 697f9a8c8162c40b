package chat.prosa.dispatch;

import java.time.Instant;
import java.util.Optional;

/** One alarm that follows the earliest deadline. */
final class Ringing {

    private final Time time;
    private final Runnable ring;
    private Optional<Instant> due = Optional.empty();
    private Time.Alarm alarm = () -> {};

    Ringing(Time time, Runnable ring) {
        this.time = time;
        this.ring = ring;
    }

    /** It has rung; should something be due already, it rings again. */
    void rang() {
        due = Optional.empty();
    }

    /** Rings at that time, and no longer at another. */
    void at(Optional<Instant> next) {
        if (!next.equals(due)) {
            alarm.cancel();
            due = next;
            alarm = next.map(at -> time.at(at, ring)).orElse(() -> {});
        }
    }
}
