package chat.prosa;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import chat.prosa.embedded.EmbeddedPostgres;

/**
 * Gives every start of the application under test, in this process or from the package, an empty database of its own.
 * Quarkus finds it as a service, so no test has to name it.
 */
public final class TestDatabase implements QuarkusTestResourceLifecycleManager {
    private static final Server SERVER = Server.ofThisProcess();

    /** The configuration of an application that shall use a new, empty database. */
    public static Map<String, String> empty() {
        return Map.of(
                "quarkus.datasource.reactive.url", SERVER.create("test-" + UUID.randomUUID()),
                "quarkus.datasource.username", SERVER.username(),
                "quarkus.datasource.password", SERVER.password());
    }

    @Override
    public Map<String, String> start() {
        return empty();
    }

    @Override
    public void stop() {}

    private record Server(String url, String username, String password) {
        private static final String PROPERTY = "test-database.";

        /**
         * Quarkus loads this class anew for each application it starts, so what they share is left with the process.
         */
        static Server ofThisProcess() {
            if (System.getProperty(PROPERTY + "url") == null) {
                start();
            }
            return new Server(property("url"), property("username"), property("password"));
        }

        private static void start() {
            var postgres = EmbeddedPostgres.start(Path.of("target", "test-database"));
            Runtime.getRuntime().addShutdownHook(new Thread(postgres::stop, "postgresql-stop"));
            System.setProperty(PROPERTY + "url", postgres.url());
            System.setProperty(PROPERTY + "username", postgres.username());
            System.setProperty(PROPERTY + "password", postgres.password());
        }

        private static String property(String name) {
            return System.getProperty(PROPERTY + name);
        }

        String create(String database) {
            try (var connection = DriverManager.getConnection("jdbc:" + url, username, password);
                    var statement = connection.createStatement()) {
                statement.execute("create database \"" + database + '"');
                return url.replaceFirst("[^/]+$", database);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
