package chat.prosa.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import io.smallrye.mutiny.Uni;

import chat.prosa.directory.Handle;
import chat.prosa.directory.Named;
import chat.prosa.id.Id;
import chat.prosa.id.OrganizationId;

/**
 * Reads the rows of a table whose things have an id and a name.
 *
 * @param select a query of the table under the name {@code it}, without conditions
 */
record ByName<I extends Id, R>(Database database, String select, Function<Row, R> read) {

    private static final String AFTER = "(lower(it.name), it.id) > (lower(:name), :id)";
    private static final String ORDER = " order by lower(it.name), it.id limit :limit";

    /** All of an organization; to be narrowed. */
    static Conditions of(OrganizationId organization) {
        return new Conditions().add("it.organization = :organization", "organization", organization);
    }

    Uni<Optional<R>> find(OrganizationId organization, Handle handle) {
        var one = of(organization);
        switch (handle) {
            case Handle.Own own -> one.add("it.id = :id", "id", own);
            case Handle.External external -> one.add("it.external_id = :external", "external", external.id());
        }
        return database.query(select + one.where(), one.parameters())
                .map(rows -> rows.stream().findFirst().map(read));
    }

    Uni<List<R>> list(Conditions conditions, Optional<Named<I>> after, int limit) {
        after.ifPresent(last -> conditions.add(AFTER, Map.of("name", last.name(), "id", last.id())));
        return database.query(select + conditions.where() + ORDER, conditions.with("limit", limit))
                .map(rows -> rows.stream().map(read).toList());
    }
}
