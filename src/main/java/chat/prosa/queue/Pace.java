package chat.prosa.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** How fast the line moves, by when chats were last taken from it; the base of an honest estimate (rule 6). */
public final class Pace {

    /** Fewer than this many chats taken lately say nothing about the next. */
    private static final int ENOUGH = 3;

    /** More than this many add no precision. */
    private static final int REMEMBERED = 20;

    /** What is older than this is another time of day. */
    private static final Duration LATELY = Duration.ofMinutes(30);

    private final Deque<Instant> taken = new ArrayDeque<>();

    public void took(Instant now) {
        taken.addLast(now);
        if (taken.size() > REMEMBERED) {
            taken.removeFirst();
        }
    }

    /** How long somebody at this position is likely to wait; empty while there is no data for an estimate. */
    public Optional<Duration> estimate(int position, Instant now) {
        while (!taken.isEmpty() && taken.getFirst().isBefore(now.minus(LATELY))) {
            taken.removeFirst();
        }
        if (taken.size() < ENOUGH) {
            return Optional.empty();
        }
        return Optional.of(
                Duration.between(taken.getFirst(), now).dividedBy(taken.size()).multipliedBy(position));
    }
}
