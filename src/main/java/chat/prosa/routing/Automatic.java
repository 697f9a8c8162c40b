package chat.prosa.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import chat.prosa.chat.Cause;
import chat.prosa.chat.State;
import chat.prosa.chat.Tier;
import chat.prosa.directory.Directory;
import chat.prosa.directory.Project;

/** The organization's routing finds somebody, from those nearest to the project to all who may attend it (rule 4). */
final class Automatic {

    private Automatic() {}

    static Optional<Search> search(State.Waiting waiting, Project project, Directory directory) {
        return Search.among(circles(waiting, project, directory));
    }

    /** Whoever attended the chat before it was given up comes before all others (rule 10). */
    static List<Circle> circles(State.Waiting waiting, Project project, Directory directory) {
        var circles = new ArrayList<Circle>();
        if (!waiting.previous().isEmpty()) {
            circles.add(Circle.Named.of(Tier.PREVIOUS, Cause.AUTOMATIC, waiting.previous()));
        }
        circles.add(Circle.Named.of(Tier.RESPONSIBLE, Cause.AUTOMATIC, List.of(project.responsible())));
        if (!project.assistants().isEmpty()) {
            circles.add(Circle.Named.of(Tier.ASSISTANT, Cause.AUTOMATIC, project.assistants()));
        }
        project.serviceGroup().ifPresent(group -> circles.add(new Circle.Members(Tier.GROUP, Cause.AUTOMATIC, group)));
        if (!Attendance.closed(project, directory)) {
            circles.add(new Circle.Everybody(Tier.ORGANIZATION, Cause.AUTOMATIC));
        }
        return circles;
    }
}
