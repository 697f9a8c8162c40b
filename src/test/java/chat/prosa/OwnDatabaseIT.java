package chat.prosa;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The packaged server where nobody named a database. */
class OwnDatabaseIT {
    @TempDir
    Path data;

    @Test
    void servesTellsHowToGetInAndWarnsOfNothing() throws Exception {
        var server = start();
        assertReady(server);
        server.close();
        assertTrue(printed(server, "prosa-demo"), server.log()::toString);
        assertFalse(printed(server, "WARN"), server.log()::toString);
        assertTrue(Files.notExists(data.resolve("postgresql/data/postmaster.pid")));
    }

    @Test
    void servesAgainAfterAKill() throws Exception {
        start().kill();
        try (var server = start()) {
            assertReady(server);
        }
    }

    private PackagedServer start() throws Exception {
        return PackagedServer.start(Map.of("prosa.data-dir", data.toString()));
    }

    private static boolean printed(PackagedServer server, String words) {
        return server.log().stream().anyMatch(line -> line.contains(words));
    }

    private static void assertReady(PackagedServer server) {
        get(server.address().resolve("/q/health/ready")).then().statusCode(200);
    }
}
