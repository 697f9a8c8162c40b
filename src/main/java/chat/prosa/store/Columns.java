package chat.prosa.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

import chat.prosa.id.Id;

/**
 * The columns of some rows as parameters: each is one array, to be unnested by the statement. That is one small message
 * to the database, however many rows there are.
 */
final class Columns<R> {
    private final Collection<R> rows;
    private final Map<String, Object> parameters = new HashMap<>();

    private Columns(Collection<R> rows) {
        this.rows = rows;
    }

    static <R> Columns<R> of(Collection<R> rows) {
        return new Columns<>(rows);
    }

    <T> Columns<R> column(String parameter, IntFunction<T[]> array, Function<R, @Nullable T> value) {
        parameters.put(parameter, rows.stream().map(value).toArray(array));
        return this;
    }

    Columns<R> ids(String parameter, Function<R, Id> id) {
        return column(parameter, UUID[]::new, row -> id.apply(row).value());
    }

    /**
     * Milliseconds since 1970, of which the statement makes {@code to_timestamp(cast(at as double precision) / 1000)}.
     */
    Columns<R> instants(String parameter, Function<R, @Nullable Instant> instant) {
        return column(parameter, Long[]::new, row -> millis(instant.apply(row)));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private static @Nullable Long millis(@Nullable Instant instant) {
        return instant == null ? null : instant.toEpochMilli();
    }
}
