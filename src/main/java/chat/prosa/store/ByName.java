package chat.prosa.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import io.smallrye.mutiny.Uni;

import chat.prosa.directory.Named;
import chat.prosa.id.Id;
import chat.prosa.id.OrganizationId;

/**
 * Reads the rows of a table whose things have an id and a name.
 *
 * @param select a query of the table under the name {@code it}, without conditions
 */
record ByName<I extends Id, R>(Database database, String select, Function<Row, R> read) {

    private static final String OURS = " where it.organization = :organization";
    private static final String ONE = OURS + " and it.id = :id";
    private static final String AFTER = " and (lower(it.name), it.id) > (lower(:name), :id)";
    private static final String ORDER = " order by lower(it.name), it.id limit :limit";

    Uni<Optional<R>> find(OrganizationId organization, I id) {
        return database.query(select + ONE, Map.of("organization", organization, "id", id))
                .map(rows -> rows.stream().findFirst().map(read));
    }

    Uni<List<R>> list(OrganizationId organization, Optional<Named<I>> after, int limit) {
        return list("", Map.of("organization", organization), after, limit);
    }

    /** @param condition narrows the rows, with parameters besides {@code organization} */
    Uni<List<R>> list(String condition, Map<String, ?> given, Optional<Named<I>> after, int limit) {
        var parameters = new HashMap<String, Object>(given);
        parameters.put("limit", limit);
        after.ifPresent(last -> parameters.putAll(Map.of("name", last.name(), "id", last.id())));
        return database.query(select + OURS + condition + (after.isPresent() ? AFTER : "") + ORDER, parameters)
                .map(rows -> rows.stream().map(read).toList());
    }
}
