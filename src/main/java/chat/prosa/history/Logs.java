package chat.prosa.history;

import io.smallrye.mutiny.Uni;

import chat.prosa.chat.Side;
import chat.prosa.id.ChatId;
import chat.prosa.id.OrganizationId;

/** The logs of chats, live or over. Whoever asks has been allowed to read before. */
public interface Logs {

    /**
     * The entries of a chat that a side may see, after a number, in order.
     *
     * @param limit the most entries to return, at least 1
     */
    Uni<LogPage> entries(OrganizationId organization, ChatId chat, Side side, int after, int limit);
}
