package chat.prosa.directory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.Id;
import chat.prosa.id.PersonId;
import chat.prosa.id.ProjectId;
import chat.prosa.id.ServiceGroupId;

/** A working copy of who and what exists in one organization, to be changed and then written. */
public final class Roster {

    private final Shelf<ConsultantId, Consultant> consultants;
    private final Shelf<CustomerId, Customer> customers;
    private final Shelf<ServiceGroupId, ServiceGroup> groups;
    private final Shelf<ProjectId, Project> projects;
    private final Membership membership;
    private final Addresses<ConsultantId> ofConsultants = new Addresses<>();
    private final Addresses<CustomerId> ofCustomers = new Addresses<>();
    private final Map<PersonId, String> passwordHashes = new HashMap<>();

    /** @param externalIds what the host platform calls those that it has given names */
    public Roster(Directory directory, Map<Id, String> externalIds) {
        consultants = shelf(directory.consultants(), externalIds, ConsultantId::new);
        customers = shelf(directory.customers(), externalIds, CustomerId::new);
        groups = shelf(directory.groups(), externalIds, ServiceGroupId::new);
        projects = shelf(alone(directory.projects()), externalIds, ProjectId::new);
        membership = new Membership(directory);
        directory.consultants().values().forEach(one -> ofConsultants.give(one.email(), one.id()));
        directory.customers().values().forEach(one -> ofCustomers.give(one.email(), one.id()));
    }

    public Shelf<ConsultantId, Consultant> consultants() {
        return consultants;
    }

    public Shelf<CustomerId, Customer> customers() {
        return customers;
    }

    public Shelf<ServiceGroupId, ServiceGroup> groups() {
        return groups;
    }

    /** The projects; their customers and activities are not among what is kept here of them. */
    public Shelf<ProjectId, Project> projects() {
        return projects;
    }

    public Membership membership() {
        return membership;
    }

    /** Whether another person of the same side has this address. */
    public boolean taken(String email, PersonId by) {
        return switch (by) {
            case ConsultantId consultant -> ofConsultants.taken(email, consultant);
            case CustomerId customer -> ofCustomers.taken(email, customer);
        };
    }

    public void put(Consultant consultant, Optional<String> externalId) {
        consultants.get(consultant.id()).ifPresent(was -> ofConsultants.takeBack(was.email(), was.id()));
        ofConsultants.give(consultant.email(), consultant.id());
        consultants.put(consultant.id(), consultant, externalId);
    }

    public void put(Customer customer, Optional<String> externalId) {
        customers.get(customer.id()).ifPresent(was -> ofCustomers.takeBack(was.email(), was.id()));
        ofCustomers.give(customer.email(), customer.id());
        customers.put(customer.id(), customer, externalId);
    }

    /** Whether nobody else could look after the organization: he is its last active admin. */
    public boolean lastAdmin(ConsultantId id) {
        return consultants.get(id).filter(Roster::looksAfter).isPresent()
                && consultants.all().values().stream()
                                .map(Shelf.Kept::thing)
                                .filter(Roster::looksAfter)
                                .count()
                        == 1;
    }

    /** Lets a person sign in with a password, of which only the bcrypt hash is known. */
    public void setPassword(PersonId person, String hash) {
        passwordHashes.put(person, hash);
    }

    public Map<PersonId, String> passwordHashes() {
        return passwordHashes;
    }

    private static boolean looksAfter(Consultant consultant) {
        return consultant.active() && consultant.role() == Role.ADMIN;
    }

    private static Map<ProjectId, Project> alone(Map<ProjectId, Project> projects) {
        return projects.values().stream()
                .map(one -> new Project(
                        one.id(),
                        one.name(),
                        one.responsible(),
                        one.assistants(),
                        one.serviceGroup(),
                        Set.of(),
                        Set.of()))
                .collect(Collectors.toMap(Project::id, Function.identity()));
    }

    private static <I extends Id, T> Shelf<I, T> shelf(
            Map<I, T> things, Map<Id, String> externalIds, Function<UUID, I> named) {
        var own = new HashMap<I, String>();
        things.keySet()
                .forEach(id -> Optional.ofNullable(externalIds.get(id)).ifPresent(called -> own.put(id, called)));
        return new Shelf<>(things, own, named);
    }
}
