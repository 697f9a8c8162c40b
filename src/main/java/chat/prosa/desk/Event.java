package chat.prosa.desk;

import chat.prosa.chat.Chat;
import chat.prosa.chat.Entry;
import chat.prosa.directory.Directory;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.PersonId;
import chat.prosa.id.SessionId;
import chat.prosa.presence.Status;
import chat.prosa.ticket.Ticket;

/** All that can happen at a desk. The desk's state is what its events made of it. */
public sealed interface Event {

    /** What outlives the desk: it is in the journal before anybody hears of it. */
    sealed interface Kept extends Event {}

    /** What is true only as long as this desk and its sockets are. */
    sealed interface Passing extends Event {}

    /** Something entered a chat's log; the chat itself is as before. */
    record EntryAdded(Entry entry) implements Kept {}

    /** Something entered a chat's log, and the chat is not as before. */
    record ChatMoved(Chat chat, Entry entry) implements Kept {}

    record MarkMoved(ChatId chat, PersonId reader, int seq) implements Kept {}

    record TicketOpened(Ticket ticket) implements Kept {}

    record PresenceChosen(ConsultantId consultant, Status status) implements Kept {}

    record Connected(PersonId person, SessionId session) implements Passing {}

    record Disconnected(PersonId person, SessionId session) implements Passing {}

    /** A chat's messages have reached a device of his. Not kept: his devices say it again when they are back. */
    record Delivered(ChatId chat, PersonId to, int seq) implements Passing {}

    /** A consultant looks into a chat that waits, a supervisor into one that others attend. */
    record LookedIn(ConsultantId consultant, ChatId chat) implements Passing {}

    record LookedAway(ConsultantId consultant, ChatId chat) implements Passing {}

    record DirectoryRefreshed(Directory directory) implements Passing {}

    record ChatRecalled(ChatFile file) implements Passing {}

    /** A consultant is asked to take a chat. After a restart it is made anew. */
    record OfferMade(Offer offer) implements Passing {}

    record OfferEnded(Offer offer, Offer.End end) implements Passing {}

    /** He let an offer lapse, and has had time to come back to his desk (rule 4). */
    record OfferableAgain(ConsultantId consultant, ChatId chat) implements Passing {}

    /** A consultant's absence is no longer forgiven. */
    record GraceEnded(ConsultantId consultant) implements Passing {}

    /** It is time to tell those who wait where they stand. */
    record LineTold() implements Passing {}
}
