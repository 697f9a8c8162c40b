package chat.prosa.store;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.directory.Directory;
import chat.prosa.directory.Roster;
import chat.prosa.directory.Rosters;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.Id;
import chat.prosa.id.OrganizationId;
import chat.prosa.id.ProjectId;
import chat.prosa.id.ServiceGroupId;

/** Rosters as they are in the database. */
@Singleton
final class StoredRosters implements Rosters {

    private static final String EXTERNAL_IDS = """
            select 'consultant' as kind, id, external_id from consultant
                where organization = :organization and external_id is not null
            union all select 'customer', id, external_id from customer
                where organization = :organization and external_id is not null
            union all select 'project', id, external_id from project
                where organization = :organization and external_id is not null
            union all select 'service_group', id, external_id from service_group
                where organization = :organization and external_id is not null
            """;

    private final Database database;

    StoredRosters(Database database) {
        this.database = database;
    }

    @Override
    public <T> Uni<T> change(OrganizationId organization, Function<Roster, T> change) {
        return database.inTransaction(statements -> DirectoryChange.begin(statements, organization)
                        .chain(() -> read(statements, organization))
                        .chain(roster -> write(statements, organization, roster, change.apply(roster))))
                .onFailure(Clashes::caused)
                .transform(Clashes::clash);
    }

    private static Uni<Roster> read(Statements statements, OrganizationId organization) {
        return DirectoryReading.read(statements, organization)
                .chain(directory -> statements
                        .query(EXTERNAL_IDS, Map.of("organization", organization))
                        .map(rows -> roster(directory, rows)));
    }

    private static Roster roster(Directory directory, List<Row> externalIds) {
        return new Roster(
                directory,
                externalIds.stream().collect(Collectors.toMap(StoredRosters::id, row -> row.text("external_id"))));
    }

    private static Id id(Row row) {
        return switch (row.text("kind")) {
            case "consultant" -> row.id("id", ConsultantId::new);
            case "customer" -> row.id("id", CustomerId::new);
            case "project" -> row.id("id", ProjectId::new);
            case "service_group" -> row.id("id", ServiceGroupId::new);
            case String other -> throw new IllegalStateException("Not of a directory: " + other);
        };
    }

    private static <T> Uni<T> write(Statements statements, OrganizationId organization, Roster roster, T answer) {
        return DirectoryChange.write(statements, new RosterWritings(organization, roster).all())
                .replaceWith(answer);
    }
}
