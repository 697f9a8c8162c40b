package chat.prosa.store;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.directory.CustomerRecord;
import chat.prosa.directory.Customers;
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

    private final ByName<CustomerId, CustomerRecord> rows;

    StoredCustomers(Database database) {
        rows = new ByName<>(database, SELECT, StoredCustomers::customer);
    }

    @Override
    public Uni<List<CustomerRecord>> list(OrganizationId organization, Optional<Named<CustomerId>> after, int limit) {
        return rows.list(organization, after, limit);
    }

    @Override
    public Uni<Optional<CustomerRecord>> find(OrganizationId organization, CustomerId id) {
        return rows.find(organization, id);
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
