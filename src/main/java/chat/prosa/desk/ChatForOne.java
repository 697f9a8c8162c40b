package chat.prosa.desk;

import java.util.List;
import java.util.OptionalInt;

import chat.prosa.chat.Author;

/**
 * A chat as one person sees it.
 *
 * @param unread how many messages of others he has not read
 * @param position his place in line while he waits; empty for consultants
 * @param marks how far the others have got
 */
public record ChatForOne(ChatView view, int unread, OptionalInt position, List<Mark> marks) {

    /**
     * How far one person has got with a chat's messages.
     *
     * @param seq the last entry that he has read, 0 for none
     * @param delivered the last entry that has reached a device of his, 0 for none
     */
    public record Mark(Author.Person reader, int seq, int delivered) {}
}
