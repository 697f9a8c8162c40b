package chat.prosa.history;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.smallrye.mutiny.Uni;

import chat.prosa.id.ChatId;
import chat.prosa.id.OrganizationId;

/** The tickets of lost chats whose assignee has not been told. */
public interface LostTickets {

    /**
     * What there is to tell.
     *
     * @param chat the ticket has the same id
     * @param name the assignee's, as his address
     * @param openedAt when the customer opened the chat
     */
    record Untold(
            OrganizationId organization,
            ChatId chat,
            int number,
            String project,
            String customer,
            String name,
            String email,
            Instant openedAt) {}

    /**
     * Takes those that are no older than {@code age}. Nobody else gets them for {@code patience}, nor does who takes
     * them again, unless he has told by then.
     *
     * @param limit the most to return, at least 1
     */
    Uni<List<Untold>> take(Duration age, Duration patience, int limit);

    /** His assignee knows. */
    Uni<Void> told(OrganizationId organization, ChatId chat);
}
