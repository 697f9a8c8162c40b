package chat.prosa;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The packaged server where nobody named a database. */
class OwnDatabaseIT {
    @TempDir
    Path data;

    @Test
    void servesAndTellsHowToGetIn() throws Exception {
        var server = start();
        assertReady(server);
        server.close();
        assertTrue(String.join("\n", server.log()).contains("prosa-demo"), server.log()::toString);
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

    private static void assertReady(PackagedServer server) {
        get(server.address().resolve("/q/health/ready")).then().statusCode(200);
    }
}
