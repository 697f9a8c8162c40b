package chat.prosa.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import chat.prosa.chat.State;
import chat.prosa.directory.Consultant;
import chat.prosa.directory.Named;
import chat.prosa.directory.ServiceGroup;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.ServiceGroupId;

/** Says how things stand, for those who look after the desk. */
final class AskingOverview {

    private AskingOverview() {}

    static Answer.Overview answer(DeskState desk) {
        var attended = desk.chats().live().stream()
                .map(file -> file.chat().state())
                .filter(State.Active.class::isInstance)
                .map(State.Active.class::cast)
                .toList();
        var parked = (int) attended.stream().filter(State.Active::parkedByAll).count();
        return new Answer.Overview(
                desk.waitingRoom().size(), longestWait(desk), attended.size() - parked, parked, atWork(desk));
    }

    /** Not of the first in line: who was returned keeps his place, and begins to wait anew. */
    private static Optional<Instant> longestWait(DeskState desk) {
        return desk.chats().live().stream()
                .map(file -> file.chat().state())
                .filter(State.Waiting.class::isInstance)
                .map(state -> ((State.Waiting) state).since())
                .min(Comparator.naturalOrder());
    }

    private static List<Answer.AtWork> atWork(DeskState desk) {
        return desk.directory().consultants().values().stream()
                .filter(Consultant::active)
                .map(consultant -> atWork(desk, consultant))
                .filter(one -> one.online() || one.chats() > 0)
                .sorted(Comparator.comparing(one -> one.consultant().name()))
                .toList();
    }

    private static Answer.AtWork atWork(DeskState desk, Consultant consultant) {
        var seen = desk.people().seen(consultant.id());
        var chats = desk.chats().of(consultant.id());
        var parked = chats.stream()
                .filter(file -> file.chat().parkedFor(consultant.id()))
                .count();
        return new Answer.AtWork(
                new Named<>(consultant.id(), consultant.name()),
                seen.online(),
                seen.status(),
                chats.size(),
                (int) parked,
                groups(desk, consultant.id()));
    }

    private static List<Named<ServiceGroupId>> groups(DeskState desk, ConsultantId consultant) {
        return desk.directory().groups().values().stream()
                .filter(group -> group.members().contains(consultant))
                .sorted(Comparator.comparing(ServiceGroup::name))
                .map(group -> new Named<>(group.id(), group.name()))
                .toList();
    }
}
