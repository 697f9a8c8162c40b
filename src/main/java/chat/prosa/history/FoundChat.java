package chat.prosa.history;

import java.util.List;

/**
 * A chat that was searched for.
 *
 * @param found some of the lines that have the words; none where only its customer's name has them
 */
public record FoundChat(ChatRecord chat, List<FoundLine> found) {}
