package chat.prosa.gateway;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;

/** The connections of one event loop, what is brought to them, and the clock that their heartbeats go by. */
final class Lane {

    private final Executor loop;
    private final Set<Connection> connections = new HashSet<>();
    private final List<Connection> unflushed = new ArrayList<>();
    private int tick;

    Lane(Executor loop) {
        this.loop = loop;
    }

    /** Brings parcels to their connections, in order; from any thread. */
    void bring(List<Parcel> parcels) {
        loop.execute(() -> parcels.forEach(Parcel::arrive));
    }

    /** Does something where the connections live; from any thread. */
    void execute(Runnable task) {
        loop.execute(task);
    }

    /** Moves the clock; from any thread. */
    void tick(Instant now) {
        loop.execute(() -> beat(now));
    }

    /** Ends all connections; from any thread. */
    void close() {
        loop.execute(() -> List.copyOf(connections).forEach(connection -> connection.close(Close.RESTART)));
    }

    int tick() {
        return tick;
    }

    void enter(Connection connection) {
        connections.add(connection);
    }

    void leave(Connection connection) {
        connections.remove(connection);
    }

    /** Has a connection flushed when the present work is done. */
    void flush(Connection connection) {
        if (unflushed.isEmpty()) {
            loop.execute(this::flush);
        }
        unflushed.add(connection);
    }

    private void flush() {
        unflushed.forEach(Connection::flush);
        unflushed.clear();
    }

    /** Beats are the same for all; who leaves meanwhile is passed over. */
    private void beat(Instant now) {
        tick++;
        var beat = Events.beat(now);
        List.copyOf(connections).forEach(connection -> connection.tick(tick, beat));
    }
}
