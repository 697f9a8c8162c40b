package chat.prosa.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The data of one server: made once, then served by one process after the other. */
record Cluster(Path data, Path log, String password, Programs programs) {
    static final String USER = "prosa";

    private static final int SECONDS_TO_RECOVER = 300;

    static Cluster in(Path home, Programs programs) throws IOException {
        Path data = home.resolve("data");
        Path password = home.resolve("password");
        Draft.complete(data, draft -> initialize(draft, password, programs));
        return new Cluster(data, home.resolve("log"), Files.readString(password), programs);
    }

    private static void initialize(Path data, Path password, Programs programs) throws IOException {
        Password.write(password);
        programs.run(
                "initdb",
                "--pgdata=" + data,
                "--username=" + USER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
    }

    void start(int port) throws IOException {
        stopOrphan();
        programs.run(
                "pg_ctl",
                "start",
                "--wait",
                "--timeout=" + SECONDS_TO_RECOVER,
                "--pgdata=" + data,
                "--log=" + log,
                "--options=" + options(port));
    }

    /**
     * A server that outlived its program may still be committing what it was sent, and is not ours to stop at the end.
     */
    private void stopOrphan() throws IOException {
        var postmaster = Postmaster.namedIn(data);
        if (postmaster.isRunning()) {
            stopNow();
        } else {
            postmaster.forget();
        }
    }

    private static String options(int port) {
        return "-c port=" + port
                + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=64 -c jit=off";
    }

    /** Lets the clients go first: PostgreSQL turns new ones away and waits until the last has left. */
    void stopWithin(int seconds) {
        try {
            stop("smart", seconds);
        } catch (DatabaseUnavailable _) {
            stopNow();
        }
    }

    private void stopNow() {
        stop("fast", SECONDS_TO_RECOVER);
    }

    private void stop(String mode, int seconds) {
        programs.run("pg_ctl", "stop", "--wait", "--mode=" + mode, "--timeout=" + seconds, "--pgdata=" + data);
    }
}
