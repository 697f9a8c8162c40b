package chat.prosa.bench;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.PreparedStatement;
import io.vertx.sqlclient.Tuple;

/** Two connections in turn: each writes, as one statement, all that came while it was busy. */
final class BareJournal {

    static final String TABLE = """
            create table entry (
                chat bigint not null,
                seq bigint not null,
                key uuid not null,
                text text not null,
                at timestamptz not null default now(),
                primary key (chat, seq))""";

    private static final String INSERT = """
            insert into entry (chat, seq, key, text)
            select * from unnest($1::bigint[], $2::bigint[], $3::uuid[], $4::text[])""";

    private static final int CONNECTIONS = 2;
    private static final int LARGEST_BATCH = 1_000;

    private final Deque<PreparedStatement> free;
    private final Deque<Pending> pending = new ArrayDeque<>();

    private BareJournal(List<PreparedStatement> statements) {
        this.free = new ArrayDeque<>(statements);
    }

    static Future<BareJournal> open(Vertx vertx, PgConnectOptions database) {
        return Future.all(IntStream.range(0, CONNECTIONS)
                        .mapToObj(_ ->
                                PgConnection.connect(vertx, database).compose(connection -> connection.prepare(INSERT)))
                        .toList())
                .map(prepared -> new BareJournal(prepared.list()));
    }

    /** Runs {@code then} when the entry is durable. */
    void append(BareEntry entry, Runnable then) {
        pending.add(new Pending(entry, then));
        write();
    }

    private void write() {
        if (pending.isEmpty() || free.isEmpty()) {
            return;
        }
        var statement = free.poll();
        var batch = nextBatch();
        statement
                .query()
                .execute(Tuple.of(
                        column(batch, BareEntry::chat, Long[]::new),
                        column(batch, BareEntry::seq, Long[]::new),
                        column(batch, entry -> UUID.fromString(entry.key()), UUID[]::new),
                        column(batch, BareEntry::text, String[]::new)))
                .onSuccess(_ -> written(statement, batch))
                .onFailure(BareServer::giveUp);
    }

    private List<Pending> nextBatch() {
        var batch = new ArrayList<Pending>();
        while (batch.size() < LARGEST_BATCH && !pending.isEmpty()) {
            batch.add(pending.poll());
        }
        return batch;
    }

    private static <T> T[] column(List<Pending> batch, Function<BareEntry, T> field, IntFunction<T[]> array) {
        return batch.stream().map(Pending::entry).map(field).toArray(array);
    }

    private void written(PreparedStatement statement, List<Pending> batch) {
        free.add(statement);
        write();
        batch.forEach(each -> each.then().run());
    }

    private record Pending(BareEntry entry, Runnable then) {}
}
