package chat.prosa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;

/**
 * What a server keeps for a socket on which nothing happens, in bytes.
 *
 * @param heap on its heap
 * @param outside in the process, but not on the heap
 */
record IdleCost(long heap, long outside) {

    /** All of the heap resident from the start, so that residence grows by what is outside of it alone. */
    static final List<String> HEAP = List.of("-Xms1g", "-Xmx1g", "-XX:+AlwaysPreTouch");

    /** Beyond those at its start: a server may open so many for itself, such as connections to the database. */
    private static final int OWN_FILES = 100;

    /**
     * Opens everybody's socket twice and compares before and after the second time: in the first, classes are loaded,
     * caches are filled and pools grow as they do once for any number of sockets.
     */
    static IdleCost measure(Contender contender) throws IOException {
        var vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
        try (var program = contender.start(HEAP)) {
            var lines = new Lines(vertx.getOrCreateContext(), contender.port());
            long files = openFiles(program);
            lines.close(lines.open(contender.idlers()));
            Patience.until(() -> openFiles(program) < files + OWN_FILES);
            var before = Memory.of(program.pid());
            lines.open(contender.idlers());
            return between(before, Memory.of(program.pid()), contender.idlers().size());
        } finally {
            Patience.await(vertx.close());
        }
    }

    private static long openFiles(Program program) throws IOException {
        try (var files = Files.list(Path.of("/proc", String.valueOf(program.pid()), "fd"))) {
            return files.count();
        }
    }

    private static IdleCost between(Memory before, Memory after, int sockets) {
        return new IdleCost((after.heap() - before.heap()) / sockets, (after.resident() - before.resident()) / sockets);
    }
}
