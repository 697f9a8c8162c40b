package chat.prosa.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;

import chat.prosa.embedded.EmbeddedPostgres;

/** The PostgreSQL that comes along, as durable as it always is. Each server has a database of its own in it. */
final class Postgres {

    private final EmbeddedPostgres server;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    /** Starts it in a directory of its own; it ends with this program. */
    static Postgres start(Path directory) {
        var server = EmbeddedPostgres.start(directory);
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
        return new Postgres(server);
    }

    /** Of the process whose children serve the connections. */
    long pid() throws SQLException {
        return ask("postgres", "select pg_backend_pid()", Postgres::parent);
    }

    String url(String database) {
        return server.url().replaceFirst("[^/]+$", database);
    }

    String username() {
        return server.username();
    }

    String password() {
        return server.password();
    }

    /** An empty one, in place of what an earlier run left. */
    void create(String database) throws SQLException {
        execute("postgres", "drop database if exists " + database + " with (force)");
        execute("postgres", "create database " + database);
    }

    void execute(String database, String sql) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long count(String database, String sql) throws SQLException {
        return ask(database, sql, row -> row.getLong(1));
    }

    private <T> T ask(String database, String sql, Reading<T> reading) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return reading.of(rows);
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection("jdbc:" + url(database), username(), password());
    }

    private static long parent(ResultSet backend) throws SQLException {
        return ProcessHandle.of(backend.getLong(1))
                .flatMap(ProcessHandle::parent)
                .orElseThrow()
                .pid();
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }
}
