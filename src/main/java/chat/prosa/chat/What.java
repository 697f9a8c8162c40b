package chat.prosa.chat;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import chat.prosa.id.MessageKey;
import chat.prosa.id.TicketId;

/** What an entry says: all that can happen in a chat. */
public sealed interface What {

    /** Something a person wrote. */
    sealed interface Written extends What {
        MessageKey key();

        /** Empty only where something is attached. */
        String text();

        /** The consultants who are called by name in it (rule 12). */
        Set<Author.Person> mentions();

        List<Attachment> attachments();

        Written calling(Set<Author.Person> called);

        Written with(List<Attachment> attached);
    }

    record Message(MessageKey key, String text, Set<Author.Person> mentions, List<Attachment> attachments)
            implements Written {

        public Message {
            mentions = Set.copyOf(mentions);
            attachments = List.copyOf(attachments);
        }

        public Message(MessageKey key, String text) {
            this(key, text, Set.of(), List.of());
        }

        @Override
        public Message calling(Set<Author.Person> called) {
            return new Message(key, text, called, attachments);
        }

        @Override
        public Message with(List<Attachment> attached) {
            return new Message(key, text, mentions, attached);
        }
    }

    /** A consultant's private note. */
    record Note(MessageKey key, String text, Set<Author.Person> mentions, List<Attachment> attachments)
            implements Written {

        public Note {
            mentions = Set.copyOf(mentions);
            attachments = List.copyOf(attachments);
        }

        public Note(MessageKey key, String text) {
            this(key, text, Set.of(), List.of());
        }

        @Override
        public Note calling(Set<Author.Person> called) {
            return new Note(key, text, called, attachments);
        }

        @Override
        public Note with(List<Attachment> attached) {
            return new Note(key, text, mentions, attached);
        }
    }

    record Opened() implements What {}

    /** The customer chose who should attend him (rule 5). */
    record Chosen(Author.Person consultant, boolean acceptOthers) implements What {}

    /** Nobody can be asked at present; the chat waits until somebody can, or takes it. */
    record Unoffered(Trace trace) implements What {}

    record Offered(Author.Person to, Tier tier, Cause cause, Trace trace) implements What {}

    record Accepted(Cause cause) implements What {}

    record Declined(Cause cause, Optional<String> reason) implements What {}

    /** Somebody who was asked did not answer in time, or went offline. */
    record Lapsed(Author.Person consultant, Cause cause) implements What {}

    record Taken() implements What {}

    /** A consultant came who had been invited. */
    record Joined() implements What {}

    record Left() implements What {}

    /** A consultant put it aside (rule 9). */
    record Parked() implements What {}

    record Resumed() implements What {}

    record Invited(Author.Person consultant) implements What {}

    /** A consultant wants to hand the chat over to another one, or to a service group. */
    record Transferred(Transfer.Target to, String name) implements What {}

    /** Back in the waiting room, or back with those who wanted to hand it over. */
    record Returned(Reason reason) implements What {

        /** Why. */
        public enum Reason {
            /** A consultant gave it back to the waiting room. */
            REQUEUED,
            /** All its consultants were gone too long. */
            ABANDONED,
            /** Nobody accepted the transfer, so it stays where it was. */
            NOT_ACCEPTED
        }
    }

    record Tagged(Set<String> tags) implements What {}

    record Untagged(Set<String> tags) implements What {}

    /** A consultant wrote down what is left to do. */
    record TicketOpened(TicketId ticket, int number) implements What {}

    record Closed() implements What {}

    /** Nobody answered in time; the ticket is what is left to do. */
    record Lost(TicketId ticket, int number) implements What {}

    record Rated(Rating rating) implements What {}

    /**
     * Whether a side may see it. A customer sees what concerns him, and nothing of what consultants do among
     * themselves.
     */
    default boolean seenBy(Side side) {
        return side == Side.CONSULTANT || concernsCustomer();
    }

    private boolean concernsCustomer() {
        return switch (this) {
            case Message _, Opened _, Chosen _, Accepted _, Taken _, Joined _, Left _, Closed _, Lost _, Rated _ ->
                true;
            case Declined declined -> declined.cause == Cause.MANUAL;
            case Lapsed lapsed -> lapsed.cause == Cause.MANUAL;
            case Returned returned -> returned.reason != Returned.Reason.NOT_ACCEPTED;
            case Note _,
                    Unoffered _,
                    Offered _,
                    Parked _,
                    Resumed _,
                    Invited _,
                    Transferred _,
                    Tagged _,
                    Untagged _,
                    TicketOpened _ -> false;
        };
    }
}
