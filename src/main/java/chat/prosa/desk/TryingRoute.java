package chat.prosa.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import chat.prosa.chat.Chat;
import chat.prosa.chat.Log;
import chat.prosa.chat.State;
import chat.prosa.chat.Trace;
import chat.prosa.directory.Consultant;
import chat.prosa.directory.Project;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.routing.Selection;

/** Whom the desk would ask if a customer of a project asked now; nothing happens (rule 20). */
final class TryingRoute {

    private static final UUID NOBODY = new UUID(0, 0);

    private TryingRoute() {}

    static Decision decide(DeskState desk, Command.AskRoute command, Instant now) {
        return desk.directory()
                .project(command.project())
                .map(project -> Decision.answered(route(desk, Offering.tried(desk, asIfOpened(project, now), now))))
                .orElseGet(() -> Decision.refused(Refusal.Code.NOT_FOUND, "No such project."));
    }

    private static ChatFile asIfOpened(Project project, Instant now) {
        var chat = new Chat(
                new ChatId(NOBODY),
                project.id(),
                new CustomerId(NOBODY),
                Optional.empty(),
                now,
                State.Waiting.since(now),
                Set.of(),
                Optional.empty());
        return new ChatFile(chat, new Log());
    }

    private static Answer route(DeskState desk, Optional<Selection> selection) {
        return new Answer.Route(
                desk.settings().routing(),
                selection.flatMap(Selection::pick).map(pick -> Views.named(pick.consultant(), desk)),
                selection.map(Selection::trace).orElseGet(() -> new Trace(List.of())),
                names(desk));
    }

    private static Map<ConsultantId, String> names(DeskState desk) {
        return desk.directory().consultants().values().stream()
                .collect(Collectors.toUnmodifiableMap(Consultant::id, Consultant::name));
    }
}
