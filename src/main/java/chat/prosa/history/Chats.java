package chat.prosa.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.smallrye.mutiny.Uni;

import chat.prosa.id.ChatId;

/** The chats, live or over, as far as a reader may see them. */
public interface Chats {

    /** Where a chat is among the others: by when it was opened, then by id. */
    record Place(Instant openedAt, ChatId id) {}

    /**
     * The chats that fit, the newest first.
     *
     * @param below the last one seen before
     * @param limit the most to return, at least 1
     */
    Uni<List<ChatRecord>> list(Reader reader, ChatFilter filter, Optional<Place> below, int limit);

    Uni<Optional<ChatRecord>> find(Reader reader, ChatId id);
}
