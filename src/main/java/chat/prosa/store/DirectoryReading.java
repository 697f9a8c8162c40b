package chat.prosa.store;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.smallrye.mutiny.Uni;

import chat.prosa.directory.Consultant;
import chat.prosa.directory.Customer;
import chat.prosa.directory.Directory;
import chat.prosa.directory.Project;
import chat.prosa.directory.Role;
import chat.prosa.directory.ServiceGroup;
import chat.prosa.id.ActivityId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.OrganizationId;
import chat.prosa.id.ProjectId;
import chat.prosa.id.ServiceGroupId;

/** Reads an organization's directory, in the snapshot of a transaction, because it takes several queries. */
final class DirectoryReading {
    private static final String CONSULTANTS =
            "select id, name, email, role, active, max_chats from consultant where organization = :organization";
    private static final String CUSTOMERS = "select id, name, email from customer where organization = :organization";
    private static final String PROJECTS = """
            select id, name, responsible, service_group,
                (select string_agg(cast(consultant as text), ',' order by position) from project_assistant
                    where (organization, project) = (p.organization, p.id)) as assistants,
                (select string_agg(cast(customer as text), ',') from project_customer
                    where (organization, project) = (p.organization, p.id)) as customers,
                (select string_agg(cast(id as text), ',') from activity
                    where (organization, project) = (p.organization, p.id)) as activities
            from project p where organization = :organization""";
    private static final String GROUPS = """
            select id, name, open,
                (select string_agg(cast(consultant as text), ',') from service_group_member
                    where (organization, service_group) = (g.organization, g.id)) as members
            from service_group g where organization = :organization""";

    private DirectoryReading() {}

    /** Fails when there is no such organization. */
    static Uni<Directory> read(Statements statements, OrganizationId id) {
        var of = Map.of("organization", id);
        return Uni.combine()
                .all()
                .unis(
                        organization(statements, id),
                        statements.query(CONSULTANTS, of),
                        statements.query(CUSTOMERS, of),
                        statements.query(PROJECTS, of),
                        statements.query(GROUPS, of))
                .usingConcurrencyOf(1) // one session does one thing at a time
                .with(DirectoryReading::directory);
    }

    private static Uni<OrganizationRow> organization(Statements statements, OrganizationId id) {
        return statements
                .find(OrganizationRow.class, id)
                .map(found -> found.orElseThrow(() -> new NoSuchElementException("No organization " + id)));
    }

    private static Directory directory(
            OrganizationRow organization,
            List<Row> consultants,
            List<Row> customers,
            List<Row> projects,
            List<Row> groups) {
        return new Directory(
                organization.directoryVersion,
                organization.organization(),
                organization.settings(),
                byId(consultants, DirectoryReading::consultant, Consultant::id),
                byId(customers, DirectoryReading::customer, Customer::id),
                byId(projects, DirectoryReading::project, Project::id),
                byId(groups, DirectoryReading::group, ServiceGroup::id));
    }

    private static Consultant consultant(Row row) {
        return new Consultant(
                row.id("id", ConsultantId::new),
                row.text("name"),
                row.text("email"),
                row.oneOf(Role.class, "role"),
                row.is("active"),
                row.find("max_chats", Integer.class).map(OptionalInt::of).orElseGet(OptionalInt::empty));
    }

    private static Customer customer(Row row) {
        return new Customer(row.id("id", CustomerId::new), row.text("name"), row.text("email"));
    }

    private static Project project(Row row) {
        return new Project(
                row.id("id", ProjectId::new),
                row.text("name"),
                row.id("responsible", ConsultantId::new),
                row.ids("assistants", ConsultantId::new),
                row.findId("service_group", ServiceGroupId::new),
                Set.copyOf(row.ids("customers", CustomerId::new)),
                Set.copyOf(row.ids("activities", ActivityId::new)));
    }

    private static ServiceGroup group(Row row) {
        return new ServiceGroup(
                row.id("id", ServiceGroupId::new),
                row.text("name"),
                row.is("open"),
                Set.copyOf(row.ids("members", ConsultantId::new)));
    }

    private static <I, T> Map<I, T> byId(List<Row> rows, Function<Row, T> thing, Function<T, I> id) {
        return rows.stream().map(thing).collect(Collectors.toMap(id, Function.identity()));
    }
}
