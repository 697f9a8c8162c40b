package chat.prosa.history;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a day was like, by the chats that were opened on it.
 *
 * @param attended those that a consultant took
 * @param lost those that nobody answered in time
 * @param waited until a consultant took the chat
 * @param firstAnswer until a consultant first wrote to the customer
 */
public record Day(
        LocalDate date,
        int opened,
        int attended,
        int lost,
        Optional<Spread> waited,
        Optional<Spread> firstAnswer,
        Ratings ratings) {

    /**
     * Of some durations in seconds.
     *
     * @param p50 half of them are no longer
     * @param p90 nine in ten are no longer
     */
    public record Spread(long p50, long p90) {}

    /** @param average empty where there is none */
    public record Ratings(int count, OptionalDouble average) {}
}
