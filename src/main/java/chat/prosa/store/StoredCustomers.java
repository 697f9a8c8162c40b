package chat.prosa.store;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.directory.CustomerRecord;
import chat.prosa.directory.Customers;
import chat.prosa.directory.Handle;
import chat.prosa.directory.Named;
import chat.prosa.id.CustomerId;
import chat.prosa.id.OrganizationId;
import chat.prosa.id.ProjectId;

/** Customers as they are in the database. */
@Singleton
final class StoredCustomers implements Customers {

    private static final String PROJECTS = References.select("""
            from project_customer link
            join project named on named.organization = link.organization and named.id = link.project
            where link.organization = it.organization and link.customer = it.id
            """, "named.name");

    private static final String SELECT =
            "select id, name, email, external_id, " + PROJECTS + " as projects from customer it";

    private static final String OF_PROJECT = """
            exists (select from project_customer link
                where link.organization = it.organization and link.customer = it.id and link.project = :project)
            """;

    private final ByName<CustomerId, CustomerRecord> rows;

    StoredCustomers(Database database) {
        rows = new ByName<>(database, SELECT, StoredCustomers::customer);
    }

    @Override
    public Uni<List<CustomerRecord>> list(
            OrganizationId organization, Filter filter, Optional<Named<CustomerId>> after, int limit) {
        var conditions = ByName.of(organization)
                .add("strpos(folded(it.name || ' ' || it.email), folded(:text)) > 0", "text", filter.text())
                .add(OF_PROJECT, "project", filter.project());
        return rows.list(conditions, after, limit);
    }

    @Override
    public Uni<Optional<CustomerRecord>> find(OrganizationId organization, Handle handle) {
        return rows.find(organization, handle);
    }

    private static CustomerRecord customer(Row row) {
        return new CustomerRecord(
                row.id("id", CustomerId::new),
                row.text("name"),
                row.text("email"),
                References.all(row, "projects", ProjectId::new),
                row.find("external_id", String.class));
    }
}
