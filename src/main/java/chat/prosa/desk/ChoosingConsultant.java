package chat.prosa.desk;

import java.time.Instant;
import java.util.Optional;

import chat.prosa.chat.Choice;
import chat.prosa.chat.State;
import chat.prosa.chat.What;
import chat.prosa.directory.Project;
import chat.prosa.directory.Routing;
import chat.prosa.id.ProjectId;
import chat.prosa.routing.Attendance;

/** A customer chooses who should attend him, while he waits (rule 5). */
final class ChoosingConsultant {

    private ChoosingConsultant() {}

    static Decision decide(DeskState desk, ChatFile file, Command.ChooseConsultant command, Instant now) {
        return switch (file.chat().state()) {
            case State.Waiting waiting ->
                Optional.of(command.choice())
                        .filter(choice -> !allowsOthers(waiting, choice))
                        .flatMap(choice -> refusal(desk, file.chat().project(), choice))
                        .<Decision>map(Decision.Refused::new)
                        .orElseGet(() -> choose(desk, file, waiting, command, now));
            case State.Active active -> TakingChat.alreadyTaken(desk, active);
            case State.Ended _ -> Decision.refused(Refusal.Code.CLOSED, "The chat is over.");
        };
    }

    /**
     * Whether he stays with his choice, and lets others attend, too: then it does not matter where the chosen one is.
     */
    static boolean allowsOthers(State.Waiting waiting, Choice choice) {
        return choice.acceptOthers()
                && waiting.choice()
                        .filter(before -> before.consultant().equals(choice.consultant()))
                        .isPresent();
    }

    /** Why a customer cannot choose that consultant, if he cannot. */
    static Optional<Refusal> refusal(DeskState desk, ProjectId project, Choice choice) {
        var consultant = choice.consultant();
        if (desk.settings().routing() != Routing.MANUAL) {
            return Optional.of(Refusal.of(Refusal.Code.NOT_ALLOWED, "Nobody is chosen in this organization."));
        }
        if (desk.directory().consultant(consultant).isEmpty()) {
            return Optional.of(Refusal.of(Refusal.Code.NOT_FOUND, "No such consultant."));
        }
        if (!isLinked(desk, desk.directory().project(project), choice)) {
            return Optional.of(Refusal.of(Refusal.Code.NOT_ELIGIBLE, "He is not linked to the project."));
        }
        return desk.people().seen(consultant).online()
                ? Optional.empty()
                : Optional.of(Refusal.of(Refusal.Code.NOT_ONLINE, "He is not online."));
    }

    private static boolean isLinked(DeskState desk, Optional<Project> project, Choice choice) {
        return project.filter(known -> Attendance.linked(choice.consultant(), known, desk.directory()))
                .isPresent();
    }

    private static Decision choose(
            DeskState desk, ChatFile file, State.Waiting waiting, Command.ChooseConsultant command, Instant now) {
        var choice = command.choice();
        var what = new What.Chosen(desk.author(choice.consultant()), choice.acceptOthers());
        var entry = file.next(desk.author(command.by()), what, now);
        return Decision.done(new Event.ChatMoved(file.chat().in(waiting.choose(choice)), entry));
    }
}
