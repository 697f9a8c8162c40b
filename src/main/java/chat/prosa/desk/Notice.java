package chat.prosa.desk;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import chat.prosa.chat.Author;
import chat.prosa.chat.Entry;
import chat.prosa.chat.Side;
import chat.prosa.directory.Named;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.PersonId;
import chat.prosa.id.SessionId;
import chat.prosa.presence.Status;

/** Something to be told to those who are connected. It is not kept: who is away learns it when he returns. */
public sealed interface Notice {

    /** Told to persons, on every socket they have; the same words for all of them. */
    sealed interface ToPersons extends Notice {
        Set<? extends PersonId> to();
    }

    record Welcome(SessionId to, Greeting greeting) implements Notice {}

    /** What they began with is no longer true: each of them is given a new start. */
    record Misled(Set<? extends PersonId> people) implements Notice {}

    /** They are no longer of the organization: all that they have open is closed. */
    record Departed(Set<? extends PersonId> people) implements Notice {}

    /** They may do more or less than before: all that they have open is closed, so that it is opened anew. */
    record Recast(Set<? extends PersonId> people) implements Notice {}

    record EntryAdded(Set<? extends PersonId> to, Side side, Entry entry) implements ToPersons {}

    record ChatChanged(Set<? extends PersonId> to, ChatView chat) implements ToPersons {}

    /** They no longer see the chat. */
    record ChatGone(Set<? extends PersonId> to, ChatId chat, Departure reason) implements ToPersons {

        /** He left it, or it was returned to the waiting room. */
        public enum Departure {
            LEFT,
            RETURNED
        }
    }

    record WaitingAdded(Set<ConsultantId> to, ChatView chat) implements ToPersons {}

    /** @param by who took it, where somebody did */
    record WaitingRemoved(Set<ConsultantId> to, ChatId chat, Reason reason, Optional<Named<ConsultantId>> by)
            implements ToPersons {

        /** Why it waits no longer, or no longer for them. */
        public enum Reason {
            TAKEN,
            CLOSED,
            LOST,
            NOT_ELIGIBLE
        }
    }

    record OfferMade(Set<ConsultantId> to, Offer offer, ChatView chat) implements ToPersons {}

    record OfferEnded(Set<ConsultantId> to, ChatId chat, Offer.End reason) implements ToPersons {}

    /** @param estimate of the wait that is left; empty without data for one */
    record QueueChanged(Set<CustomerId> to, ChatId chat, int position, int size, Optional<Duration> estimate)
            implements ToPersons {}

    /** @param side customers are told only whether he is online */
    record PresenceChanged(
            Set<? extends PersonId> to, Side side, ConsultantId consultant, boolean online, Status status)
            implements ToPersons {}

    record Typing(Set<? extends PersonId> to, ChatId chat, Author.Person author, boolean on) implements ToPersons {}

    record MessageDelivered(Set<? extends PersonId> to, ChatId chat, Author.Person author, int seq)
            implements ToPersons {}

    record MessageRead(Set<? extends PersonId> to, ChatId chat, Author.Person author, int seq) implements ToPersons {}
}
