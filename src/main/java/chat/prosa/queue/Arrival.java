package chat.prosa.queue;

import java.time.Instant;
import java.util.Comparator;

import chat.prosa.id.ChatId;

/** A chat's place in line: by when it was opened; ids, which grow with time, settle a tie. */
public record Arrival(Instant openedAt, ChatId chat) implements Comparable<Arrival> {

    private static final Comparator<Arrival> ORDER =
            Comparator.comparing(Arrival::openedAt).thenComparing(arrival -> arrival.chat.value());

    @Override
    public int compareTo(Arrival other) {
        return ORDER.compare(this, other);
    }
}
