package chat.prosa.desk;

import java.util.Optional;

import chat.prosa.directory.Directory;
import chat.prosa.directory.Project;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;

/** Somebody asks who is linked to a project (rule 5). To a customer, another's project does not exist. */
final class AskingLinked {

    private AskingLinked() {}

    static Decision decide(DeskState desk, Command.AskLinked command) {
        return project(desk.directory(), command)
                .map(project -> Decision.answered(new Answer.Linked(new Greetings(desk).linked(project))))
                .orElseGet(() -> Decision.refused(Refusal.Code.NOT_FOUND, "No such project."));
    }

    private static Optional<Project> project(Directory directory, Command.AskLinked command) {
        return switch (command.by()) {
            case ConsultantId _ -> directory.project(command.project());
            case CustomerId customer -> directory.project(command.project(), customer);
        };
    }
}
