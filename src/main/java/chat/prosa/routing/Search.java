package chat.prosa.routing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import chat.prosa.chat.Chat;
import chat.prosa.chat.State;
import chat.prosa.directory.Directory;
import chat.prosa.directory.Project;

/**
 * Whom a chat looks for at present.
 *
 * @param circles in the order in which they are asked, never empty
 */
public record Search(List<Circle> circles) {

    public Search {
        circles = List.copyOf(circles);
    }

    /** What a chat looks for; empty when it looks for nobody. */
    public static Optional<Search> of(Chat chat, Directory directory) {
        return directory.project(chat.project()).flatMap(project -> of(chat.state(), project, directory));
    }

    private static Optional<Search> of(State state, Project project, Directory directory) {
        return switch (state) {
            case State.Waiting waiting ->
                switch (directory.settings().routing()) {
                    case AUTOMATIC -> Automatic.search(waiting, project, directory);
                    case MANUAL -> Manual.search(waiting, project, directory);
                    case QUEUE -> Queue.search();
                };
            case State.Active active -> Called.search(active.calls());
            case State.Ended _ -> Optional.empty();
        };
    }

    /** Where it finds those who can be asked. */
    public Set<Pool> pools() {
        var pools = new HashSet<Pool>();
        circles.forEach(circle -> pools.addAll(circle.pools()));
        return pools;
    }

    static Optional<Search> among(List<Circle> circles) {
        return circles.isEmpty() ? Optional.empty() : Optional.of(new Search(circles));
    }
}
