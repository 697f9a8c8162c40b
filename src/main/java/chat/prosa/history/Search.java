package chat.prosa.history;

import java.util.List;
import java.util.Optional;

import io.smallrye.mutiny.Uni;

/** Finds chats by what is written in them. */
public interface Search {

    /**
     * The chats that fit, the newest first, each with the lines that made it fit.
     *
     * @param reader of the firm's side
     * @param filter has a text
     * @param below the last one seen before
     * @param limit the most to return, at least 1
     */
    Uni<List<FoundChat>> find(Reader reader, ChatFilter filter, Optional<Chats.Place> below, int limit);
}
