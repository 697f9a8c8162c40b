package chat.prosa.desk;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import chat.prosa.directory.Consultant;
import chat.prosa.directory.Customer;
import chat.prosa.directory.Directory;
import chat.prosa.directory.Project;
import chat.prosa.directory.Role;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.PersonId;
import chat.prosa.id.ProjectId;
import chat.prosa.routing.Attendance;

/** Whom a change of the directory concerns so much that he begins anew, or ends. */
final class Outdated {

    /** What others are shown of a consultant. */
    private record Colleague(String name, Role role) {}

    /** What its customers are shown of a project. */
    private record Shown(String name, List<Colleague> linked) {}

    private final Directory before;
    private final Directory after;

    Outdated(Directory before, Directory after) {
        this.before = before;
        this.after = after;
    }

    /** Those who are no longer of the organization. */
    Set<PersonId> departed() {
        var gone = new HashSet<PersonId>(before.active());
        gone.addAll(before.customers().keySet());
        gone.removeAll(after.active());
        gone.removeAll(after.customers().keySet());
        return gone;
    }

    /** Those who stay, in another role. */
    Set<ConsultantId> recast() {
        return after.consultants().values().stream()
                .filter(Consultant::active)
                .filter(is -> before.active().contains(is.id()))
                .filter(is -> before.consultant(is.id())
                        .filter(was -> was.role() != is.role())
                        .isPresent())
                .map(Consultant::id)
                .collect(Collectors.toSet());
    }

    /** Those who stay, and whose greeting is no longer true: of colleagues, projects, themselves, or how they call. */
    Set<PersonId> misled() {
        var misled = new HashSet<PersonId>();
        if (!colleagues(before).equals(colleagues(after))) {
            misled.addAll(after.active());
        }
        if (!before.customers().equals(after.customers())) {
            after.customers().values().stream()
                    .filter(this::renamed)
                    .map(Customer::id)
                    .forEach(misled::add);
        }
        if (before.settings().routing() != after.settings().routing()) {
            misled.addAll(after.customers().keySet());
        }
        if (!sameProjects()) {
            misled.addAll(customersOfChangedProjects());
        }
        misled.retainAll(stay());
        misled.removeAll(recast());
        return misled;
    }

    private Set<PersonId> stay() {
        var stay = new HashSet<PersonId>(after.active());
        stay.addAll(after.customers().keySet());
        return stay;
    }

    private boolean renamed(Customer customer) {
        return before.customer(customer.id())
                .filter(was -> !was.name().equals(customer.name()))
                .isPresent();
    }

    private boolean sameProjects() {
        return before.projects().equals(after.projects())
                && before.groups().equals(after.groups())
                && before.consultants().equals(after.consultants());
    }

    private Set<CustomerId> customersOfChangedProjects() {
        var all = new HashSet<ProjectId>(before.projects().keySet());
        all.addAll(after.projects().keySet());
        return all.stream().map(this::concerned).flatMap(Collection::stream).collect(Collectors.toSet());
    }

    /** Who came to a project or left it; all of its customers if they are shown something else than before. */
    private Set<CustomerId> concerned(ProjectId project) {
        var were = customers(project, before);
        var are = customers(project, after);
        var concerned = new HashSet<>(were);
        concerned.addAll(are);
        if (shown(project, before).equals(shown(project, after))) {
            concerned.removeIf(customer -> were.contains(customer) && are.contains(customer));
        }
        return concerned;
    }

    private static Set<CustomerId> customers(ProjectId project, Directory directory) {
        return directory.project(project).map(Project::customers).orElse(Set.of());
    }

    private static Optional<Shown> shown(ProjectId project, Directory directory) {
        return directory.project(project).map(known -> new Shown(known.name(), linked(known, directory)));
    }

    private static List<Colleague> linked(Project project, Directory directory) {
        return Attendance.linked(project, directory).stream()
                .map(directory.consultants()::get)
                .map(Outdated::colleague)
                .toList();
    }

    private static Map<ConsultantId, Colleague> colleagues(Directory directory) {
        return directory.consultants().values().stream()
                .filter(Consultant::active)
                .collect(Collectors.toMap(Consultant::id, Outdated::colleague));
    }

    private static Colleague colleague(Consultant consultant) {
        return new Colleague(consultant.name(), consultant.role());
    }
}
