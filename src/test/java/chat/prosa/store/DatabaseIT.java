package chat.prosa.store;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

@QuarkusTest
class DatabaseIT {
    private static final Duration SOON = Duration.ofSeconds(10);

    @Inject
    Database database;

    @Inject
    Vertx vertx;

    @Test
    void answersOnTheContextThatAsked() {
        var loop = ((VertxInternal) vertx).createEventLoopContext();

        assertSame(loop, contextOfAnswer(loop));
    }

    @Test
    void mayBeAskedFromAWorkerToo() {
        var worker = ((VertxInternal) vertx).createWorkerContext();

        assertSame(worker, contextOfAnswer(worker));
    }

    @Test
    void aTransactionThatFailsLeavesNothing() {
        var failing = database.inTransaction(statements -> statements
                .update("create table kept (it integer)", Map.of())
                .chain(() -> Uni.createFrom().failure(new IllegalStateException("no"))));

        assertThrows(IllegalStateException.class, () -> failing.await().atMost(SOON));
        assertEquals(
                Optional.empty(),
                one("select to_regclass('kept') is not null as kept").filter(row -> row.is("kept")));
    }

    private Optional<Row> one(String sql) {
        return database.query(sql, Map.of())
                .map(List::stream)
                .map(rows -> rows.findFirst())
                .await()
                .atMost(SOON);
    }

    private Context contextOfAnswer(Context asking) {
        var answered = new CompletableFuture<Context>();
        asking.runOnContext(_ -> database.query("select 1 as one", Map.of())
                .subscribe()
                .with(_ -> answered.complete(Vertx.currentContext()), answered::completeExceptionally));
        return answered.orTimeout(SOON.toSeconds(), TimeUnit.SECONDS).join();
    }
}
