package chat.prosa.desk;

import java.util.OptionalInt;

/**
 * A chat as one person sees it.
 *
 * @param unread how many messages of others he has not read
 * @param position his place in line while he waits; empty for consultants
 */
public record ChatForOne(ChatView view, int unread, OptionalInt position) {}
