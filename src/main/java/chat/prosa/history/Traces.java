package chat.prosa.history;

import java.util.List;

import io.smallrye.mutiny.Uni;

import chat.prosa.id.ChatId;
import chat.prosa.id.OrganizationId;

/** Why chats went where they went. Whoever asks has been allowed to read before. */
public interface Traces {

    /** All decisions of one chat, in order. */
    Uni<List<TracedDecision>> of(OrganizationId organization, ChatId chat);
}
