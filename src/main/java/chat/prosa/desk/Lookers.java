package chat.prosa.desk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;

/**
 * Which chats each consultant looks into who does not attend them, so that none has to be searched for when he goes.
 */
final class Lookers {

    private final Map<ConsultantId, Set<ChatId>> chats = new HashMap<>();

    void add(ConsultantId consultant, ChatId chat) {
        chats.computeIfAbsent(consultant, _ -> new HashSet<>()).add(chat);
    }

    void remove(ConsultantId consultant, ChatId chat) {
        chats.computeIfPresent(consultant, (_, his) -> {
            his.remove(chat);
            return his.isEmpty() ? null : his;
        });
    }

    /** Takes out all that he looks into. */
    Set<ChatId> removeAll(ConsultantId consultant) {
        var his = chats.remove(consultant);
        return his == null ? Set.of() : his;
    }
}
