package chat.prosa.queue;

import java.time.Instant;

import chat.prosa.id.ChatId;

/**
 * A chat's place in line: by when it was opened; ids, which grow with time, settle a tie.
 *
 * @param openedAt in milliseconds since 1970, as plain numbers, because each that arrives is compared with many
 */
public record Arrival(long openedAt, ChatId chat) implements Comparable<Arrival> {

    public static Arrival of(Instant openedAt, ChatId chat) {
        return new Arrival(openedAt.toEpochMilli(), chat);
    }

    @Override
    public int compareTo(Arrival other) {
        var byTime = Long.compare(openedAt, other.openedAt);
        return byTime != 0 ? byTime : chat.value().compareTo(other.chat.value());
    }
}
