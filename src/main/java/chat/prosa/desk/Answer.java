package chat.prosa.desk;

import java.util.List;
import java.util.Set;

import chat.prosa.chat.Side;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.ProjectId;
import chat.prosa.ticket.Ticket;

/** What somebody who asked is told when it was done. */
public sealed interface Answer {

    /** Done, and there is nothing to add. */
    record Done() implements Answer {}

    /** Written under this number. */
    record Written(int seq) implements Answer {}

    record Opened(ChatForOne chat) implements Answer {}

    /** He may read the chat's log, as this side sees it. */
    record MayRead(ChatId chat, Side side) implements Answer {}

    /** He sees the waiting chats of these projects. */
    record Sight(Set<ProjectId> projects) implements Answer {}

    /** These are online, and no others. */
    record Online(Set<ConsultantId> consultants) implements Answer {}

    /** @param consultants the responsible first, then the assistants, then the group's members */
    record Linked(List<Greeting.Reachable> consultants) implements Answer {}

    record TicketOpened(Ticket ticket) implements Answer {}
}
