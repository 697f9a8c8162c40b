package chat.prosa.desk;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import chat.prosa.chat.Choice;
import chat.prosa.chat.Rating;
import chat.prosa.chat.Transfer;
import chat.prosa.chat.What;
import chat.prosa.directory.Directory;
import chat.prosa.id.ActivityId;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.MessageKey;
import chat.prosa.id.PersonId;
import chat.prosa.id.ProjectId;
import chat.prosa.id.SessionId;
import chat.prosa.id.TicketId;
import chat.prosa.macro.Macro;
import chat.prosa.presence.Status;

/** All that a desk can be asked. Who asks was made certain before; what he asks for was not. */
public sealed interface Command {

    /** A socket of a person was opened; it is answered with all there is to start from. */
    record Connect(PersonId by, SessionId session) implements Command {}

    /** A socket of a person was closed, or fell silent. */
    record Disconnect(PersonId by, SessionId session) implements Command {}

    record ChoosePresence(ConsultantId by, Status status) implements Command {}

    /**
     * Opens a chat, or finds the one that is open.
     *
     * @param chat the id it gets if it is new
     * @param choice whom the customer chose, where the organization lets him
     * @param first what the customer wrote before there was a chat
     */
    record OpenChat(
            CustomerId by,
            ChatId chat,
            ProjectId project,
            Optional<Choice> choice,
            Optional<ActivityId> activity,
            Optional<What.Message> first)
            implements Command {}

    /** Opens a ticket by hand; its id is chosen by who asks. */
    record OpenTicket(
            ConsultantId by,
            TicketId ticket,
            String subject,
            String description,
            ProjectId project,
            Optional<CustomerId> customer)
            implements Command {}

    /** Which projects' waiting chats a consultant may see. */
    record AskSight(ConsultantId by) implements Command {}

    /** Which consultants are online. */
    record AskOnline() implements Command {}

    /** Which consultants are linked to a project, and who of them is online. */
    record AskLinked(PersonId by, ProjectId project) implements Command {}

    /** Whom a chat about a project would be offered to, if one were opened now. */
    record AskRoute(ProjectId project) implements Command {}

    /** How things stand at the desk, for those who look after it. */
    record AskOverview() implements Command {}

    /** What a person asks of one chat. */
    sealed interface AboutChat extends Command {
        PersonId by();

        ChatId chat();
    }

    record SendMessage(PersonId by, ChatId chat, What.Written written) implements AboutChat {}

    /** Which number something got that he has written, if he has. */
    record AskWritten(PersonId by, ChatId chat, MessageKey key) implements AboutChat {}

    /** How far somebody has got with a chat's messages. */
    sealed interface Mark extends AboutChat {
        int seq();
    }

    /** They have reached a device of his. */
    record MarkDelivered(PersonId by, ChatId chat, int seq) implements Mark {}

    record MarkRead(PersonId by, ChatId chat, int seq) implements Mark {}

    record Type(PersonId by, ChatId chat, boolean on) implements AboutChat {}

    record TakeChat(ConsultantId by, ChatId chat) implements AboutChat {}

    record AcceptOffer(ConsultantId by, ChatId chat) implements AboutChat {}

    /** @param reason for the colleagues, in his own words */
    record DeclineOffer(ConsultantId by, ChatId chat, Optional<String> reason) implements AboutChat {}

    /** Puts a chat aside. */
    record ParkChat(ConsultantId by, ChatId chat) implements AboutChat {}

    /** Takes up a chat again that was put aside. */
    record ResumeChat(ConsultantId by, ChatId chat) implements AboutChat {}

    record Invite(ConsultantId by, ChatId chat, ConsultantId consultant) implements AboutChat {}

    record TransferChat(ConsultantId by, ChatId chat, Transfer.Target to) implements AboutChat {}

    record TagChat(ConsultantId by, ChatId chat, Set<String> add, Set<String> remove) implements AboutChat {}

    /** Opens a ticket about a chat; its id is chosen by who asks. */
    record OpenTicketOfChat(ConsultantId by, ChatId chat, TicketId ticket, String subject, String description)
            implements AboutChat {}

    /**
     * Runs a macro's actions in order until one is refused.
     *
     * @param seed names what it writes; it is made anew each time the macro is run
     */
    record RunMacro(ConsultantId by, ChatId chat, Macro macro, UUID seed) implements AboutChat {}

    record LeaveChat(ConsultantId by, ChatId chat) implements AboutChat {}

    /** Returns a chat to the waiting room. */
    record ReturnChat(ConsultantId by, ChatId chat) implements AboutChat {}

    record CloseChat(PersonId by, ChatId chat) implements AboutChat {}

    /** A supervisor attends a chat instead of those who do. */
    record TakeOverChat(ConsultantId by, ChatId chat) implements AboutChat {}

    /** A supervisor has a chat go back to the waiting room that others attend. */
    record ReleaseChat(ConsultantId by, ChatId chat) implements AboutChat {}

    record ChooseConsultant(CustomerId by, ChatId chat, Choice choice) implements AboutChat {}

    record RateChat(CustomerId by, ChatId chat, Rating rating) implements AboutChat {}

    /**
     * Asks to read a chat's log; who looks into a waiting chat is told what enters it until it is taken, a supervisor
     * until he looks away.
     */
    record LookIn(PersonId by, ChatId chat) implements AboutChat {}

    /** A supervisor has seen enough of a chat that others attend. */
    record LookAway(ConsultantId by, ChatId chat) implements AboutChat {}

    /** Brings back a chat that is over and was forgotten, so that what is asked of it has an answer. */
    record Recall(ChatFile file) implements Command {}

    /** The organization's people, projects or settings changed. */
    record RefreshDirectory(Directory directory) implements Command {}

    /** Time passed: whatever was due, happens. */
    record Expire() implements Command {}
}
