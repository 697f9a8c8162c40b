package chat.prosa.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class EmbeddedPostgresIT {
    @TempDir
    static Path directory;

    private EmbeddedPostgres postgres = EmbeddedPostgres.start(directory);

    @AfterEach
    void stop() {
        postgres.stop();
    }

    @Test
    void keepsTheDataFromOneStartToTheNext() throws SQLException {
        ask("create table kept as select 'kept' as word");
        restart();
        assertEquals("kept", ask("select word from kept"));
    }

    @Test
    void commitsToDisk() throws SQLException {
        assertEquals("on", ask("show fsync"));
        assertEquals("on", ask("show synchronous_commit"));
        assertEquals("on", ask("show full_page_writes"));
    }

    @Test
    void refusesTheDirectoryToASecond() {
        var refusal = assertThrows(DatabaseUnavailable.class, () -> EmbeddedPostgres.start(directory));
        assertTrue(refusal.getMessage().contains("in use by another Prosa"), refusal.getMessage());
    }

    @Test
    void refusesTheMachinesOtherUsers() {
        assertThrows(
                SQLException.class, () -> DriverManager.getConnection("jdbc:" + postgres.url(), "prosa", "a guess"));
    }

    @Test
    void replacesTheServerThatAKilledProgramLeftRunning() throws Exception {
        postgres.stop();
        Process program = ProgramToKill.start(directory);
        long orphan = postmaster();
        program.destroyForcibly().waitFor();

        postgres = EmbeddedPostgres.start(directory);

        assertNotEquals(orphan, postmaster());
        assertEquals("1", ask("select 1"));
    }

    @Test
    void sparesAnotherProgramThatGotTheNumberOfADeadServer() throws Exception {
        postgres.stop();
        Process other = new ProcessBuilder("sleep", "1000").start();
        try {
            Files.writeString(pidFile(), other.pid() + "\n" + directory.resolve("data") + "\n");
            postgres = EmbeddedPostgres.start(directory);
            assertTrue(other.isAlive());
            assertEquals("1", ask("select 1"));
        } finally {
            other.destroy();
        }
    }

    private void restart() {
        postgres.stop();
        postgres = EmbeddedPostgres.start(directory);
    }

    private String ask(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        "jdbc:" + postgres.url(), postgres.username(), postgres.password());
                var statement = connection.createStatement()) {
            return statement.execute(sql) ? firstOf(statement.getResultSet()) : "";
        }
    }

    private static String firstOf(ResultSet rows) throws SQLException {
        rows.next();
        return rows.getString(1);
    }

    private static long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(pidFile()).getFirst());
    }

    private static Path pidFile() {
        return directory.resolve("data").resolve("postmaster.pid");
    }
}
