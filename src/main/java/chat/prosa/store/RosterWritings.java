package chat.prosa.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import chat.prosa.directory.Consultant;
import chat.prosa.directory.Customer;
import chat.prosa.directory.Membership;
import chat.prosa.directory.Project;
import chat.prosa.directory.Roster;
import chat.prosa.directory.ServiceGroup;
import chat.prosa.directory.Shelf;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.Id;
import chat.prosa.id.OrganizationId;
import chat.prosa.id.ProjectId;
import chat.prosa.id.ServiceGroupId;

/** What has to be written when a roster has changed: whom others refer to first, and whom nobody may refer to last. */
final class RosterWritings {

    private static final String CONSULTANTS = """
            insert into consultant (organization, id, name, email, role, active, max_chats, external_id)
            select :organization, * from unnest(cast(:id as uuid[]), cast(:name as text[]), cast(:email as text[]),
                cast(:role as text[]), cast(:active as boolean[]), cast(:maxChats as integer[]),
                cast(:externalId as text[]))
            on conflict (organization, id) do update set name = excluded.name, email = excluded.email,
                role = excluded.role, active = excluded.active, max_chats = excluded.max_chats,
                external_id = excluded.external_id
            """;
    private static final String CUSTOMERS = """
            insert into customer (organization, id, name, email, external_id)
            select :organization, * from unnest(cast(:id as uuid[]), cast(:name as text[]), cast(:email as text[]),
                cast(:externalId as text[]))
            on conflict (organization, id) do update set name = excluded.name, email = excluded.email,
                external_id = excluded.external_id
            """;
    private static final String GROUPS = """
            insert into service_group (organization, id, name, open, external_id)
            select :organization, * from unnest(cast(:id as uuid[]), cast(:name as text[]), cast(:open as boolean[]),
                cast(:externalId as text[]))
            on conflict (organization, id) do update set name = excluded.name, open = excluded.open,
                external_id = excluded.external_id
            """;
    private static final String NO_MEMBERS = """
            delete from service_group_member
            where organization = :organization and service_group = any(cast(:id as uuid[]))
            """;
    private static final String MEMBERS = """
            insert into service_group_member (organization, service_group, consultant)
            select :organization, * from unnest(cast(:serviceGroup as uuid[]), cast(:consultant as uuid[]))
            """;
    private static final String PROJECTS = """
            insert into project (organization, id, name, responsible, service_group, external_id)
            select :organization, * from unnest(cast(:id as uuid[]), cast(:name as text[]), cast(:responsible as uuid[]),
                cast(:serviceGroup as uuid[]), cast(:externalId as text[]))
            on conflict (organization, id) do update set name = excluded.name, responsible = excluded.responsible,
                service_group = excluded.service_group, external_id = excluded.external_id
            """;
    private static final String NO_ASSISTANTS =
            "delete from project_assistant where organization = :organization and project = any(cast(:id as uuid[]))";
    private static final String ASSISTANTS = """
            insert into project_assistant (organization, project, consultant, position)
            select :organization, * from unnest(cast(:project as uuid[]), cast(:consultant as uuid[]),
                cast(:position as integer[]))
            """;
    private static final String LEFT = """
            delete from project_customer
            where organization = :organization and (project, customer) in
                (select * from unnest(cast(:project as uuid[]), cast(:customer as uuid[])))
            """;
    private static final String CAME = """
            insert into project_customer (organization, project, customer)
            select :organization, * from unnest(cast(:project as uuid[]), cast(:customer as uuid[]))
            on conflict do nothing
            """;
    private static final String DELETE =
            "delete from %s where organization = :organization and id = any(cast(:id as uuid[]))";

    private record Member(ServiceGroupId group, ConsultantId consultant) {}

    private record Assistant(ProjectId project, ConsultantId consultant, int position) {}

    private final List<Writing> writings = new ArrayList<>();
    private final OrganizationId organization;
    private final Roster roster;

    RosterWritings(OrganizationId organization, Roster roster) {
        this.organization = organization;
        this.roster = roster;
    }

    List<Writing> all() {
        addConsultants(roster.consultants().changes().values());
        addCustomers(roster.customers().changes().values());
        addGroups(roster.groups().changes().values());
        addProjects(roster.projects().changes().values());
        add(LEFT, links(stillThere(roster.membership().removed())));
        add(CAME, links(stillThere(roster.membership().added())));
        delete("project", roster.projects());
        delete("service_group", roster.groups());
        delete("customer", roster.customers());
        delete("consultant", roster.consultants());
        writings.addAll(new AccountWritings(organization, roster).all());
        return writings;
    }

    private void addConsultants(Collection<Shelf.Kept<Consultant>> changed) {
        add(
                CONSULTANTS,
                Columns.of(changed)
                        .ids("id", one -> one.thing().id())
                        .column("name", String[]::new, one -> one.thing().name())
                        .column("email", String[]::new, one -> one.thing().email())
                        .column(
                                "role",
                                String[]::new,
                                one -> Words.word(one.thing().role()))
                        .column("active", Boolean[]::new, one -> one.thing().active())
                        .column(
                                "maxChats",
                                Integer[]::new,
                                one -> one.thing().maxChats().stream()
                                        .boxed()
                                        .findFirst()
                                        .orElse(null))
                        .column(
                                "externalId",
                                String[]::new,
                                one -> one.externalId().orElse(null)));
    }

    private void addCustomers(Collection<Shelf.Kept<Customer>> changed) {
        add(
                CUSTOMERS,
                Columns.of(changed)
                        .ids("id", one -> one.thing().id())
                        .column("name", String[]::new, one -> one.thing().name())
                        .column("email", String[]::new, one -> one.thing().email())
                        .column(
                                "externalId",
                                String[]::new,
                                one -> one.externalId().orElse(null)));
    }

    private void addGroups(Collection<Shelf.Kept<ServiceGroup>> changed) {
        add(
                GROUPS,
                Columns.of(changed)
                        .ids("id", one -> one.thing().id())
                        .column("name", String[]::new, one -> one.thing().name())
                        .column("open", Boolean[]::new, one -> one.thing().open())
                        .column(
                                "externalId",
                                String[]::new,
                                one -> one.externalId().orElse(null)));
        add(NO_MEMBERS, Columns.of(changed).ids("id", one -> one.thing().id()));
        var members = changed.stream()
                .map(Shelf.Kept::thing)
                .flatMap(RosterWritings::members)
                .toList();
        add(MEMBERS, Columns.of(members).ids("serviceGroup", Member::group).ids("consultant", Member::consultant));
    }

    private void addProjects(Collection<Shelf.Kept<Project>> changed) {
        add(
                PROJECTS,
                Columns.of(changed)
                        .ids("id", one -> one.thing().id())
                        .column("name", String[]::new, one -> one.thing().name())
                        .ids("responsible", one -> one.thing().responsible())
                        .column(
                                "serviceGroup",
                                UUID[]::new,
                                one -> one.thing().serviceGroup().map(Id::value).orElse(null))
                        .column(
                                "externalId",
                                String[]::new,
                                one -> one.externalId().orElse(null)));
        add(NO_ASSISTANTS, Columns.of(changed).ids("id", one -> one.thing().id()));
        var assistants = changed.stream()
                .map(Shelf.Kept::thing)
                .flatMap(RosterWritings::assistants)
                .toList();
        add(
                ASSISTANTS,
                Columns.of(assistants)
                        .ids("project", Assistant::project)
                        .ids("consultant", Assistant::consultant)
                        .column("position", Integer[]::new, Assistant::position));
    }

    private static Stream<Member> members(ServiceGroup group) {
        return group.members().stream().map(consultant -> new Member(group.id(), consultant));
    }

    private static Stream<Assistant> assistants(Project project) {
        return IntStream.range(0, project.assistants().size())
                .mapToObj(at -> new Assistant(project.id(), project.assistants().get(at), at + 1));
    }

    private static Columns<Membership.Link> links(List<Membership.Link> links) {
        return Columns.of(links).ids("project", Membership.Link::project).ids("customer", Membership.Link::customer);
    }

    /** What is deleted takes its links with it. */
    private List<Membership.Link> stillThere(Collection<Membership.Link> links) {
        return links.stream()
                .filter(link -> roster.projects().get(link.project()).isPresent()
                        && roster.customers().get(link.customer()).isPresent())
                .toList();
    }

    private void delete(String table, Shelf<? extends Id, ?> shelf) {
        add(DELETE.formatted(table), Columns.of(List.copyOf(shelf.removals())).ids("id", id -> id));
    }

    private void add(String statement, Columns<?> rows) {
        if (!rows.isEmpty()) {
            var parameters = new HashMap<String, Object>(rows.parameters());
            parameters.put("organization", organization);
            writings.add(new Writing(statement, Map.copyOf(parameters)));
        }
    }
}
