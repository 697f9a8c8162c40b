package chat.prosa.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.PersonId;
import chat.prosa.id.ProjectId;
import chat.prosa.id.ServiceGroupId;

/**
 * All that exists in one organization, at one moment.
 *
 * @param version grows with every change, so that of two snapshots the later one is known
 */
public record Directory(
        long version,
        Organization organization,
        ChatSettings settings,
        Map<ConsultantId, Consultant> consultants,
        Map<CustomerId, Customer> customers,
        Map<ProjectId, Project> projects,
        Map<ServiceGroupId, ServiceGroup> groups) {

    public Directory {
        consultants = Map.copyOf(consultants);
        customers = Map.copyOf(customers);
        projects = Map.copyOf(projects);
        groups = Map.copyOf(groups);
    }

    /** The consultant, if he is of this organization and still active. */
    public Optional<Consultant> consultant(ConsultantId id) {
        return Optional.ofNullable(consultants.get(id)).filter(Consultant::active);
    }

    /** All consultants who are still active. */
    public Set<ConsultantId> active() {
        return consultants.values().stream()
                .filter(Consultant::active)
                .map(Consultant::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Optional<Customer> customer(CustomerId id) {
        return Optional.ofNullable(customers.get(id));
    }

    public Optional<Project> project(ProjectId id) {
        return Optional.ofNullable(projects.get(id));
    }

    /** The project, if the customer belongs to it: to anybody else it does not exist. */
    public Optional<Project> project(ProjectId id, CustomerId customer) {
        return project(id).filter(project -> project.customers().contains(customer));
    }

    /** The service group that guards a project, if one is assigned. */
    public Optional<ServiceGroup> groupOf(Project project) {
        return project.serviceGroup().map(groups::get);
    }

    public List<Project> projectsOf(CustomerId customer) {
        return projects.values().stream()
                .filter(project -> project.customers().contains(customer))
                .toList();
    }

    /** What to call a person; somebody who was removed keeps a name in what he wrote, not here. */
    public String nameOf(PersonId id) {
        return switch (id) {
            case ConsultantId consultant ->
                Optional.ofNullable(consultants.get(consultant))
                        .map(Consultant::name)
                        .orElse("");
            case CustomerId customer -> customer(customer).map(Customer::name).orElse("");
        };
    }
}
