package chat.prosa.store;

import java.util.Optional;
import java.util.concurrent.Executor;

import io.smallrye.mutiny.Uni;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * A session that stays open for somebody who writes all the time, one statement after the other: opening one for each
 * would cost more than a small batch itself. After a failure the next statement gets a new session, because the
 * connection may be lost.
 */
final class KeptSession {
    private final Mutiny.SessionFactory sessions;
    private final Executor context;
    private Optional<Mutiny.StatelessSession> open = Optional.empty();

    KeptSession(Mutiny.SessionFactory sessions, Executor context) {
        this.sessions = sessions;
        this.context = context;
    }

    /** Writes, in a transaction of its own; what comes of it is heard on the session's context. */
    Uni<Integer> write(Writing writing) {
        return Uni.createFrom()
                .deferred(() -> session().chain(session -> write(session, writing)))
                .onFailure()
                .call(this::close)
                .runSubscriptionOn(context);
    }

    private Uni<Mutiny.StatelessSession> session() {
        return open.map(session -> Uni.createFrom().item(session)).orElseGet(this::open);
    }

    private Uni<Mutiny.StatelessSession> open() {
        return sessions.openStatelessSession().invoke(session -> open = Optional.of(session));
    }

    private static Uni<Integer> write(Mutiny.StatelessSession session, Writing writing) {
        return new Statements(session).update(writing.statement(), writing.parameters());
    }

    private Uni<Void> close() {
        var closing = open.map(Mutiny.StatelessSession::close)
                .orElseGet(() -> Uni.createFrom().voidItem());
        open = Optional.empty();
        return closing.onFailure().recoverWithNull();
    }
}
