package chat.prosa.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.Tuple;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

import chat.prosa.id.Id;

/**
 * SQL in one open session. Parameters are named ({@code :name}) and may be ids, which stand for their UUIDs, and
 * {@code Optional}, which when empty stands for null. A cast is written {@code cast(:ids as uuid[])}, because two
 * colons begin a name.
 */
final class Statements {
    private final Mutiny.StatelessSession session;

    Statements(Mutiny.StatelessSession session) {
        this.session = session;
    }

    Uni<List<Row>> query(String sql, Map<String, ?> parameters) {
        var query = session.createNativeQuery(sql, Tuple.class);
        parameters.forEach((name, value) -> query.setParameter(name, plain(value)));
        return query.getResultList().map(rows -> rows.stream().map(Row::new).toList());
    }

    /** Changes rows, and says how many. */
    Uni<Integer> update(String sql, Map<String, ?> parameters) {
        var update = session.createNativeQuery(sql);
        parameters.forEach((name, value) -> update.setParameter(name, plain(value)));
        return update.executeUpdate();
    }

    /** An entity by its id. */
    <T> Uni<Optional<T>> find(Class<T> entity, Id id) {
        return session.get(entity, id.value()).map(Optional::ofNullable);
    }

    private static @Nullable Object plain(Object value) {
        return switch (value) {
            case Id id -> id.value();
            case Optional<?> optional -> optional.map(Statements::plain).orElse(null);
            default -> value;
        };
    }
}
