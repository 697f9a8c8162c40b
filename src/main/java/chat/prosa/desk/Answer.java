package chat.prosa.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import chat.prosa.chat.Side;
import chat.prosa.chat.Trace;
import chat.prosa.directory.Named;
import chat.prosa.directory.Routing;
import chat.prosa.history.NamedTicket;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.ProjectId;
import chat.prosa.id.ServiceGroupId;
import chat.prosa.macro.Action;
import chat.prosa.presence.Status;

/** What somebody who asked is told when it was done. */
public sealed interface Answer {

    /** Done, and there is nothing to add. */
    record Done() implements Answer {}

    /**
     * Written under this number.
     *
     * @param notInvited who was called by name in it and cannot come (rule 12)
     */
    record Written(int seq, List<NotInvited> notInvited) implements Answer {}

    /** @param name as it was written */
    record NotInvited(String name, Refusal.Code code) {}

    /**
     * So many actions of a macro were done.
     *
     * @param failed what stopped the rest
     */
    record MacroRan(int actions, Optional<Failed> failed) implements Answer {

        /** An action that was refused. */
        public record Failed(Action.Type action, Refusal.Code code) {}
    }

    /** It is his now, and he has more chats than he should (rule 8). */
    record TakenOverCapacity() implements Answer {}

    record Opened(ChatForOne chat) implements Answer {}

    /** He may read the chat's log, as this side sees it. */
    record MayRead(ChatId chat, Side side) implements Answer {}

    /** He sees the waiting chats of these projects. */
    record Sight(Set<ProjectId> projects) implements Answer {}

    /**
     * How things stand.
     *
     * @param longestWait since when the one waits who has waited longest
     * @param active chats that somebody attends and has not put aside
     * @param parked chats that all who attend them have put aside
     * @param consultants who are online or have chats, by name
     */
    record Overview(int waiting, Optional<Instant> longestWait, int active, int parked, List<AtWork> consultants)
            implements Answer {}

    /**
     * A consultant at work.
     *
     * @param chats that go on, those that he has put aside among them
     * @param parked those that he has put aside
     */
    record AtWork(
            Named<ConsultantId> consultant,
            boolean online,
            Status status,
            int chats,
            int parked,
            List<Named<ServiceGroupId>> groups) {}

    /** These are online, and no others. */
    record Online(Set<ConsultantId> consultants) implements Answer {}

    /** @param consultants the responsible first, then the assistants, then the group's members */
    record Linked(List<Greeting.Reachable> consultants) implements Answer {}

    /**
     * Whom a chat would be offered to, and why.
     *
     * @param names what to call those whom the trace names
     */
    record Route(Routing routing, Optional<Named<ConsultantId>> asked, Trace trace, Map<ConsultantId, String> names)
            implements Answer {}

    record TicketOpened(NamedTicket ticket) implements Answer {}
}
