package chat.prosa.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A PostgreSQL server of our own. Programs, data and log lie in one directory, which only one process may use at a
 * time.
 *
 * <p>The server is a process apart: it outlives a {@code kill -9} of this one, and the next start stops it first.
 */
public final class EmbeddedPostgres {
    private static final int SECONDS_TO_DISCONNECT = 15;

    private final DirectoryLock lock;
    private final Cluster cluster;
    private final int port;

    private EmbeddedPostgres(DirectoryLock lock, Cluster cluster, int port) {
        this.lock = lock;
        this.cluster = cluster;
        this.port = port;
    }

    /**
     * Starts the server on a free port of the loopback interface; the data is what it was when the last one ended.
     *
     * @param directory made when absent
     * @throws DatabaseUnavailable when the server cannot run here, or the directory is in use
     */
    public static EmbeddedPostgres start(Path directory) {
        try {
            Path home = Files.createDirectories(directory).toRealPath();
            return start(home, DirectoryLock.acquire(home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres start(Path home, DirectoryLock lock) throws IOException {
        try {
            Cluster cluster = Cluster.in(home, Programs.unpackedIn(home));
            int port = freePort();
            cluster.start(port);
            return new EmbeddedPostgres(lock, cluster, port);
        } catch (IOException | DatabaseUnavailable e) {
            lock.release();
            throw e;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** The address, in the form that both the reactive client and, after {@code jdbc:}, the JDBC driver take. */
    public String url() {
        return "postgresql://127.0.0.1:" + port + "/postgres";
    }

    public String username() {
        return Cluster.USER;
    }

    public String password() {
        return cluster.password();
    }

    /** Stops the server as soon as the last connection is closed, or after {@value #SECONDS_TO_DISCONNECT} seconds. */
    public void stop() {
        cluster.stopWithin(SECONDS_TO_DISCONNECT);
        lock.release();
    }
}
