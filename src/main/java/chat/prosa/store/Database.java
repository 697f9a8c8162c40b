package chat.prosa.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.inject.Singleton;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The way to PostgreSQL, from any thread. Each piece of work has a session of its own on a Vert.x context of its own,
 * because sessions belong to the context that opened them; what comes of it is heard on the caller's.
 */
@Singleton
final class Database {
    private final Mutiny.SessionFactory sessions;
    private final Vertx vertx;

    Database(Mutiny.SessionFactory sessions, Vertx vertx) {
        this.sessions = sessions;
        this.vertx = vertx;
    }

    /** Runs one query. Parameters as in {@link Statements}. */
    Uni<List<Row>> query(String sql, Map<String, ?> parameters) {
        return inSession(statements -> statements.query(sql, parameters));
    }

    /** Runs one statement that changes rows, and says how many. Parameters as in {@link Statements}. */
    Uni<Integer> update(String sql, Map<String, ?> parameters) {
        return inSession(statements -> statements.update(sql, parameters));
    }

    /** Does one thing after the other, each for itself. */
    <T> Uni<T> inSession(Function<Statements, Uni<T>> work) {
        return apart(() -> sessions.withStatelessSession(session -> work.apply(new Statements(session))));
    }

    /** Does all of it or, when it fails, nothing. */
    <T> Uni<T> inTransaction(Function<Statements, Uni<T>> work) {
        return apart(() -> sessions.withStatelessTransaction(session -> work.apply(new Statements(session))));
    }

    /** As {@link #inTransaction}, and all that is read in it is of one moment. */
    <T> Uni<T> inSnapshot(Function<Statements, Uni<T>> work) {
        return inTransaction(statements -> statements
                .update("set transaction isolation level repeatable read, read only", Map.of())
                .chain(() -> work.apply(statements)));
    }

    /** A session for one who writes all the time. */
    KeptSession keep() {
        return new KeptSession(sessions, executor(own()));
    }

    private <T> Uni<T> apart(Supplier<Uni<? extends T>> work) {
        return Uni.createFrom()
                .deferred(() -> Uni.createFrom()
                        .deferred(work)
                        .runSubscriptionOn(executor(own()))
                        .emitOn(callers()));
    }

    /** On the caller's event loop, if he is on one. */
    private Context own() {
        var loop = Optional.ofNullable(Vertx.currentContext())
                .filter(Context::isEventLoopContext)
                .orElseGet(((VertxInternal) vertx)::createEventLoopContext);
        var own = VertxContext.createNewDuplicatedContext(loop);
        VertxContextSafetyToggle.setContextSafe(own, true);
        return own;
    }

    private static Executor callers() {
        return Optional.ofNullable(Vertx.currentContext())
                .map(Database::executor)
                .orElseGet(Infrastructure::getDefaultExecutor);
    }

    private static Executor executor(Context context) {
        return task -> context.runOnContext(_ -> task.run());
    }
}
