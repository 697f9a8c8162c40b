package chat.prosa.ticket;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.ProjectId;
import chat.prosa.id.TicketId;

/**
 * What is left to do later.
 *
 * @param number 1, 2, 3 … in its organization
 * @param tags say where it came from (rule 18)
 */
public record Ticket(
        TicketId id,
        int number,
        String subject,
        String description,
        Status status,
        Set<String> tags,
        Optional<ConsultantId> assignee,
        ProjectId project,
        Optional<CustomerId> customer,
        Optional<ChatId> chat,
        Instant createdAt) {

    /** On every ticket that came from a chat. */
    public static final String FROM_CHAT = "origem-chat";

    /** On the ticket of a chat that nobody answered in time. */
    public static final String CHAT_LOST = "chat-perdido";

    /** The ticket that a lost chat leaves. It carries the chat's own id, so that a chat can leave no second one. */
    public static Ticket ofLostChat(
            ChatId chat,
            CustomerId customer,
            ProjectId project,
            int number,
            String subject,
            Optional<ConsultantId> responsible,
            Instant now) {
        return new Ticket(
                new TicketId(chat.value()),
                number,
                subject,
                "",
                Status.OPEN,
                Set.of(FROM_CHAT, CHAT_LOST),
                responsible,
                project,
                Optional.of(customer),
                Optional.of(chat),
                now);
    }

    /** How far it is. */
    public enum Status {
        OPEN,
        PENDING,
        SOLVED
    }
}
