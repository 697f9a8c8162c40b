package chat.prosa.chat;

import java.time.Instant;

import chat.prosa.id.ChatId;

/**
 * One numbered line of a chat's log.
 *
 * @param seq 1, 2, 3 … without gaps
 * @param customerPrev the number of the entry before it in the customer's view, 0 for none
 */
public record Entry(ChatId chat, int seq, int customerPrev, Instant at, Author author, What what) {

    /** The number of the entry before it in that side's view, 0 for none. */
    public int prev(Side side) {
        return switch (side) {
            case CUSTOMER -> customerPrev;
            case CONSULTANT -> seq - 1;
        };
    }

    /** The entry that comes right after it, at the same time. */
    public Entry followedBy(Author next, What follows) {
        return new Entry(chat, seq + 1, seenBy(Side.CUSTOMER) ? seq : customerPrev, at, next, follows);
    }

    public boolean seenBy(Side side) {
        return what.seenBy(side);
    }
}
