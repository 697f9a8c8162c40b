package chat.prosa.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import chat.prosa.directory.Named;
import chat.prosa.id.Id;

/** Columns that refer to things together with what to call them. */
final class References {

    private References() {}

    /** What a query has to select for {@link #all}: from the rows of a clause, in an order. */
    static String select(String fromAndWhere, String order) {
        return "coalesce((select cast(json_agg(json_build_object('id', named.id, 'name', named.name) order by " + order
                + ") as text) " + fromAndWhere + "), '[]')";
    }

    static <I extends Id> List<Named<I>> all(Row row, String column, Function<UUID, I> id) {
        return new JsonArray(row.text(column))
                .stream()
                        .map(JsonObject.class::cast)
                        .map(json ->
                                new Named<>(id.apply(UUID.fromString(json.getString("id"))), json.getString("name")))
                        .toList();
    }

    /** A reference in two columns, {@code x} and {@code x_name}. */
    static <I extends Id> Named<I> one(Row row, String column, Function<UUID, I> id) {
        return new Named<>(row.id(column, id), row.text(column + "_name"));
    }

    /** Like {@link #one}; empty where there is none. */
    static <I extends Id> Optional<Named<I>> oneOrNone(Row row, String column, Function<UUID, I> id) {
        return row.findId(column, id).map(found -> new Named<>(found, row.text(column + "_name")));
    }
}
