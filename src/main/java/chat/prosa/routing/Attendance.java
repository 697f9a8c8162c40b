package chat.prosa.routing;

import java.util.LinkedHashSet;
import java.util.SequencedSet;
import java.util.Set;

import chat.prosa.directory.Directory;
import chat.prosa.directory.Project;
import chat.prosa.directory.ServiceGroup;
import chat.prosa.id.ConsultantId;

/** Who may attend a project. */
public final class Attendance {

    private Attendance() {}

    /** All who may attend it: everybody, or, where a service group closes it, only who is linked to it (rule 3). */
    public static Set<ConsultantId> of(Project project, Directory directory) {
        return closed(project, directory) ? linked(project, directory) : Set.copyOf(directory.active());
    }

    /** Who is linked to it: its responsible, its assistants, then its group's members (rule 5). */
    public static SequencedSet<ConsultantId> linked(Project project, Directory directory) {
        var linked = new LinkedHashSet<ConsultantId>();
        linked.add(project.responsible());
        linked.addAll(project.assistants());
        directory.groupOf(project).map(ServiceGroup::members).ifPresent(linked::addAll);
        linked.retainAll(directory.active());
        return linked;
    }

    /** Whether one consultant is linked to it. */
    public static boolean linked(ConsultantId consultant, Project project, Directory directory) {
        return project.responsible().equals(consultant)
                || project.assistants().contains(consultant)
                || directory
                        .groupOf(project)
                        .filter(group -> group.members().contains(consultant))
                        .isPresent();
    }

    /** Whether a service group closes it to all who are not linked to it. */
    static boolean closed(Project project, Directory directory) {
        return directory.groupOf(project).filter(group -> !group.open()).isPresent();
    }
}
