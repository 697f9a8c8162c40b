package chat.prosa.chat;

import chat.prosa.id.MessageKey;
import chat.prosa.id.TicketId;

/** What an entry says: all that can happen in a chat. */
public sealed interface What {

    /** Something a person wrote. */
    sealed interface Written extends What {
        MessageKey key();

        String text();
    }

    record Message(MessageKey key, String text) implements Written {}

    /** A consultant's private note. */
    record Note(MessageKey key, String text) implements Written {}

    record Opened() implements What {}

    record Taken() implements What {}

    record Left() implements What {}

    /** Back in the waiting room. */
    record Returned(Reason reason) implements What {

        /** Why a chat waits again: a consultant gave it back, or all of them were gone too long. */
        public enum Reason {
            REQUEUED,
            ABANDONED
        }
    }

    record Closed() implements What {}

    /** Nobody answered in time; the ticket is what is left to do. */
    record Lost(TicketId ticket, int number) implements What {}

    /** Whether a customer may see it: all but what consultants say among themselves. */
    default boolean seenBy(Side side) {
        return side == Side.CONSULTANT || !(this instanceof Note);
    }
}
