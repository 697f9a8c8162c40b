package chat.prosa.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.directory.ConsultantRecord;
import chat.prosa.directory.Consultants;
import chat.prosa.directory.Handle;
import chat.prosa.directory.Named;
import chat.prosa.directory.Role;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.OrganizationId;

/** Consultants as they are in the database. */
@Singleton
final class StoredConsultants implements Consultants {

    private static final String SELECT =
            "select id, name, email, role, active, max_chats, external_id from consultant it";

    private final ByName<ConsultantId, ConsultantRecord> rows;

    StoredConsultants(Database database) {
        rows = new ByName<>(database, SELECT, StoredConsultants::consultant);
    }

    @Override
    public Uni<List<ConsultantRecord>> list(
            OrganizationId organization, Filter filter, Optional<Named<ConsultantId>> after, int limit) {
        var conditions = ByName.of(organization)
                .add("strpos(folded(it.name || ' ' || it.email), folded(:text)) > 0", "text", filter.text())
                .add("it.role = :role", "role", filter.role().map(Words::word))
                .add("it.active = :active", "active", filter.active());
        return rows.list(conditions, after, limit);
    }

    @Override
    public Uni<Optional<ConsultantRecord>> find(OrganizationId organization, Handle handle) {
        return rows.find(organization, handle);
    }

    private static ConsultantRecord consultant(Row row) {
        return new ConsultantRecord(
                row.id("id", ConsultantId::new),
                row.text("name"),
                row.text("email"),
                row.oneOf(Role.class, "role"),
                row.is("active"),
                row.find("max_chats", Integer.class).map(OptionalInt::of).orElseGet(OptionalInt::empty),
                row.find("external_id", String.class));
    }
}
