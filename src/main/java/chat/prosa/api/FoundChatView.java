package chat.prosa.api;

import java.util.List;

import chat.prosa.desk.ChatForOne;
import chat.prosa.history.FoundChat;
import chat.prosa.history.FoundLine;

/**
 * A chat that was searched for.
 *
 * @param found some of the lines that have the words
 */
record FoundChatView(ChatForOne chat, List<FoundLine> found) {

    static FoundChatView of(FoundChat found) {
        return new FoundChatView(VisibleChats.shown(found.chat()), found.found());
    }
}
