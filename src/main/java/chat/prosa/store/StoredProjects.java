package chat.prosa.store;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.directory.Handle;
import chat.prosa.directory.Named;
import chat.prosa.directory.ProjectRecord;
import chat.prosa.directory.Projects;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.OrganizationId;
import chat.prosa.id.ProjectId;
import chat.prosa.id.ServiceGroupId;

/** Projects as they are in the database. */
@Singleton
final class StoredProjects implements Projects {

    private static final String ASSISTANTS = References.select("""
            from project_assistant link
            join consultant named on named.organization = link.organization and named.id = link.consultant
            where link.organization = it.organization and link.project = it.id
            """, "link.position");

    private static final String CUSTOMERS = References.select("""
            from project_customer link
            join customer named on named.organization = link.organization and named.id = link.customer
            where link.organization = it.organization and link.project = it.id
            """, "named.name");

    private static final String SELECT = """
            select it.id, it.name, it.external_id,
                it.responsible, responsible.name as responsible_name,
                it.service_group, service_group.name as service_group_name,
                %s as assistants, %s as customers
            from project it
            join consultant responsible
                on responsible.organization = it.organization and responsible.id = it.responsible
            left join service_group
                on service_group.organization = it.organization and service_group.id = it.service_group
            """.formatted(ASSISTANTS, CUSTOMERS);

    private static final String OF_CUSTOMER = """
            exists (select from project_customer link
                where link.organization = it.organization and link.project = it.id and link.customer = :customer)
            """;

    private final ByName<ProjectId, ProjectRecord> rows;

    StoredProjects(Database database) {
        rows = new ByName<>(database, SELECT, StoredProjects::project);
    }

    @Override
    public Uni<List<ProjectRecord>> list(
            OrganizationId organization, Filter filter, Optional<Named<ProjectId>> after, int limit) {
        var conditions = ByName.of(organization)
                .add("strpos(folded(it.name), folded(:text)) > 0", "text", filter.text())
                .add("it.responsible = :responsible", "responsible", filter.responsible())
                .add(OF_CUSTOMER, "customer", filter.customer());
        filter.guard().ifPresent(guard -> guarded(conditions, guard));
        return rows.list(conditions, after, limit);
    }

    @Override
    public Uni<Optional<ProjectRecord>> find(OrganizationId organization, Handle handle) {
        return rows.find(organization, handle);
    }

    private static void guarded(Conditions conditions, Guard guard) {
        guard.group()
                .ifPresentOrElse(
                        group -> conditions.add("it.service_group = :serviceGroup", "serviceGroup", group),
                        () -> conditions.add("it.service_group is null"));
    }

    private static ProjectRecord project(Row row) {
        return new ProjectRecord(
                row.id("id", ProjectId::new),
                row.text("name"),
                References.one(row, "responsible", ConsultantId::new),
                References.all(row, "assistants", ConsultantId::new),
                References.oneOrNone(row, "service_group", ServiceGroupId::new),
                References.all(row, "customers", CustomerId::new),
                row.find("external_id", String.class));
    }
}
