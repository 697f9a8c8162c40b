package chat.prosa.directory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import chat.prosa.id.CustomerId;
import chat.prosa.id.ProjectId;

/** Which customers belong to which projects in a working copy, changed from either side. */
public final class Membership {

    /** One customer of one project. */
    public record Link(ProjectId project, CustomerId customer) {}

    private final Set<Link> before;
    private final Map<ProjectId, Set<CustomerId>> customers = new HashMap<>();
    private final Map<CustomerId, Set<ProjectId>> projects = new HashMap<>();

    Membership(Directory directory) {
        directory
                .projects()
                .values()
                .forEach(project -> project.customers().forEach(customer -> add(project.id(), customer)));
        before = links();
    }

    public Set<CustomerId> customersOf(ProjectId project) {
        return Set.copyOf(customers.getOrDefault(project, Set.of()));
    }

    public Set<ProjectId> projectsOf(CustomerId customer) {
        return Set.copyOf(projects.getOrDefault(customer, Set.of()));
    }

    /** Has a project have these customers and no others. */
    public void put(ProjectId project, Set<CustomerId> wanted) {
        customersOf(project).stream()
                .filter(customer -> !wanted.contains(customer))
                .forEach(customer -> remove(project, customer));
        wanted.forEach(customer -> add(project, customer));
    }

    /** Has a customer belong to these projects and no others. */
    public void put(CustomerId customer, Set<ProjectId> wanted) {
        projectsOf(customer).stream()
                .filter(project -> !wanted.contains(project))
                .forEach(project -> remove(project, customer));
        wanted.forEach(project -> add(project, customer));
    }

    public Set<Link> added() {
        return without(links(), before);
    }

    public Set<Link> removed() {
        return without(before, links());
    }

    private void add(ProjectId project, CustomerId customer) {
        customers.computeIfAbsent(project, _ -> new HashSet<>()).add(customer);
        projects.computeIfAbsent(customer, _ -> new HashSet<>()).add(project);
    }

    private void remove(ProjectId project, CustomerId customer) {
        customers.getOrDefault(project, new HashSet<>()).remove(customer);
        projects.getOrDefault(customer, new HashSet<>()).remove(project);
    }

    private Set<Link> links() {
        return customers.entrySet().stream()
                .flatMap(one -> one.getValue().stream().map(customer -> new Link(one.getKey(), customer)))
                .collect(Collectors.toSet());
    }

    private static Set<Link> without(Set<Link> all, Set<Link> some) {
        var rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
