package chat.prosa.desk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import chat.prosa.directory.Directory;
import chat.prosa.directory.Project;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.ProjectId;
import chat.prosa.routing.Attendance;

/** Who sees the waiting chats of which project: those who may attend it. Worked out once per directory and project. */
final class Sight {

    private final Directory directory;
    private final Map<ProjectId, Set<ConsultantId>> eligible = new HashMap<>();

    Sight(Directory directory) {
        this.directory = directory;
    }

    Set<ConsultantId> of(ProjectId project) {
        return eligible.computeIfAbsent(project, this::attendance);
    }

    boolean sees(ConsultantId consultant, ProjectId project) {
        return of(project).contains(consultant);
    }

    Set<ProjectId> projects(ConsultantId consultant) {
        return directory.projects().keySet().stream()
                .filter(project -> sees(consultant, project))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<ConsultantId> attendance(ProjectId project) {
        Optional<Project> known = directory.project(project);
        return known.map(found -> Attendance.of(found, directory)).orElse(Set.of());
    }
}
