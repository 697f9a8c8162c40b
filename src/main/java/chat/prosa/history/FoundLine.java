package chat.prosa.history;

import java.time.Instant;
import java.util.List;

import chat.prosa.chat.Author;
import chat.prosa.id.ChatId;

/**
 * A message or note in which words were found.
 *
 * @param note whether it is a note
 * @param highlights where they stand in it, in order
 */
public record FoundLine(
        ChatId chat, int seq, Instant at, boolean note, Author author, String text, List<Highlight> highlights) {

    /** A piece of a text, in UTF-16 units. */
    public record Highlight(int from, int to) {}
}
