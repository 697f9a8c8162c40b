package chat.prosa.store;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.directory.Handle;
import chat.prosa.directory.Named;
import chat.prosa.directory.ServiceGroupRecord;
import chat.prosa.directory.ServiceGroups;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.OrganizationId;
import chat.prosa.id.ServiceGroupId;

/** Service groups as they are in the database. */
@Singleton
final class StoredServiceGroups implements ServiceGroups {

    private static final String MEMBERS = References.select("""
            from service_group_member link
            join consultant named on named.organization = link.organization and named.id = link.consultant
            where link.organization = it.organization and link.service_group = it.id
            """, "named.name");

    private static final String SELECT =
            "select id, name, open, external_id, " + MEMBERS + " as members from service_group it";

    private final ByName<ServiceGroupId, ServiceGroupRecord> rows;

    StoredServiceGroups(Database database) {
        rows = new ByName<>(database, SELECT, StoredServiceGroups::group);
    }

    @Override
    public Uni<List<ServiceGroupRecord>> list(
            OrganizationId organization, Filter filter, Optional<Named<ServiceGroupId>> after, int limit) {
        var conditions =
                ByName.of(organization).add("strpos(folded(it.name), folded(:text)) > 0", "text", filter.text());
        return rows.list(conditions, after, limit);
    }

    @Override
    public Uni<Optional<ServiceGroupRecord>> find(OrganizationId organization, Handle handle) {
        return rows.find(organization, handle);
    }

    private static ServiceGroupRecord group(Row row) {
        return new ServiceGroupRecord(
                row.id("id", ServiceGroupId::new),
                row.text("name"),
                row.is("open"),
                References.all(row, "members", ConsultantId::new),
                row.find("external_id", String.class));
    }
}
