package chat.prosa.desk;

import java.util.List;
import java.util.OptionalInt;

import chat.prosa.chat.Author;

/**
 * A chat as one person sees it.
 *
 * @param unread how many messages of others he has not read
 * @param position his place in line while he waits; empty for consultants
 * @param marks how far the others have read
 */
public record ChatForOne(ChatView view, int unread, OptionalInt position, List<Mark> marks) {

    /** How far one person has read a chat. */
    public record Mark(Author.Person reader, int seq) {}
}
