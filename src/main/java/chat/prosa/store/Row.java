package chat.prosa.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.persistence.Tuple;

/**
 * One line of a query's result; columns by name. Arrays and other rows are queried as text, because arrays cannot be
 * read: {@code cast(to_json(tags) as text)}, {@code string_agg(cast(id as text), ',')}.
 */
record Row(Tuple tuple) {
    private static final Pattern COMMA = Pattern.compile(",");

    /** A column that names something, as in {@code row.id("chat", ChatId::new)}. */
    <I> I id(String column, Function<UUID, I> named) {
        return named.apply(get(column, UUID.class));
    }

    <I> Optional<I> findId(String column, Function<UUID, I> named) {
        return find(column, UUID.class).map(named);
    }

    /** A column of ids with commas between them, in their order; null is none. */
    <I> List<I> ids(String column, Function<UUID, I> named) {
        return find(column, String.class).stream()
                .flatMap(COMMA::splitAsStream)
                .map(UUID::fromString)
                .map(named)
                .toList();
    }

    /** A column of records with commas between them, of words with spaces between them; null is none. */
    Stream<String[]> records(String column) {
        return find(column, String.class).stream().flatMap(COMMA::splitAsStream).map(record -> record.split(" "));
    }

    String text(String column) {
        return get(column, String.class);
    }

    int number(String column) {
        return get(column, Number.class).intValue();
    }

    long bigNumber(String column) {
        return get(column, Number.class).longValue();
    }

    boolean is(String column) {
        return get(column, Boolean.class);
    }

    Instant instant(String column) {
        return get(column, OffsetDateTime.class).toInstant();
    }

    /** A column that holds the constant's name in lower case. */
    <E extends Enum<E>> E oneOf(Class<E> constants, String column) {
        return Words.constant(constants, text(column));
    }

    <T> T get(String column, Class<T> type) {
        return find(column, type).orElseThrow(() -> new IllegalStateException(column + " is null"));
    }

    /** A column that may be null. */
    <T> Optional<T> find(String column, Class<T> type) {
        return Optional.ofNullable(tuple.get(column)).map(type::cast);
    }
}
