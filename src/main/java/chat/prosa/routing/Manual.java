package chat.prosa.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import chat.prosa.chat.Cause;
import chat.prosa.chat.Choice;
import chat.prosa.chat.State;
import chat.prosa.chat.Tier;
import chat.prosa.directory.Directory;
import chat.prosa.directory.Project;

/** The customer chose somebody, and says whether another may attend (rule 5). */
final class Manual {

    private Manual() {}

    static Optional<Search> search(State.Waiting waiting, Project project, Directory directory) {
        return Search.among(waiting.choice()
                .map(choice -> circles(choice, waiting, project, directory))
                .orElseGet(() -> previous(waiting)));
    }

    private static List<Circle> circles(Choice choice, State.Waiting waiting, Project project, Directory directory) {
        var circles = new ArrayList<Circle>();
        circles.add(Circle.Named.of(Tier.CHOSEN, Cause.MANUAL, List.of(choice.consultant())));
        if (choice.acceptOthers()) {
            circles.addAll(Automatic.circles(waiting, project, directory));
        }
        return circles;
    }

    /** Without a choice nobody is asked but those who attended the chat before it was given up (rule 10). */
    private static List<Circle> previous(State.Waiting waiting) {
        return waiting.previous().isEmpty()
                ? List.of()
                : List.of(Circle.Named.of(Tier.PREVIOUS, Cause.AUTOMATIC, waiting.previous()));
    }
}
