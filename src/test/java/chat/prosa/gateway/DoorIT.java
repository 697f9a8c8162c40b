package chat.prosa.gateway;

import java.net.URI;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.http.UpgradeRejectedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import chat.prosa.api.Firm;
import chat.prosa.api.Firms;
import chat.prosa.api.Sql;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

@QuarkusTest
class DoorIT {

    @TestHTTPResource("/")
    URI server;

    @Inject
    Firms firms;

    @Inject
    Sql sql;

    private Firm firm;
    private String token;

    @BeforeEach
    void aSession() {
        firm = firms.found();
        token = firms.session(firm, "ana").value();
    }

    @Test
    void aProgramSendsItsTokenAsAHeader() {
        try (var socket = TestSocket.open(server, Map.of("Authorization", "Bearer " + token), "prosa.v1")) {
            socket.take("welcome");
            assertEquals("prosa.v1", socket.subprotocol());
        }
    }

    @Test
    void aBrowserSendsTheCookie() {
        try (var socket = TestSocket.open(server, Map.of("Cookie", "prosa_session=" + token), "prosa.v1")) {
            socket.take("welcome");
        }
    }

    @Test
    void aBrowserWithATokenCarriesItAsASubprotocol() {
        var carried = "quarkus-http-upgrade#Authorization#Bearer%20" + token;
        try (var socket = TestSocket.open(server, Map.of(), "prosa.v1", carried)) {
            socket.take("welcome");
            assertEquals("prosa.v1", socket.subprotocol());
        }
    }

    @Test
    void aClientMayOfferNoSubprotocolButNotOnlyOthers() {
        TestSocket.open(server, Map.of("Authorization", "Bearer " + token)).close();
        assertRejected(400, Map.of("Authorization", "Bearer " + token), "mqtt");
    }

    @Test
    void nobodyUnknownComesIn() {
        assertRejected(401, Map.of(), "prosa.v1");
        assertRejected(401, Map.of("Authorization", "Bearer " + "x".repeat(43)), "prosa.v1");
        assertRejected(401, Map.of("Cookie", "prosa_session=nonsense"), "prosa.v1");
        assertRejected(401, Map.of(), "prosa.v1", "quarkus-http-upgrade#Authorization#Bearer%2");
    }

    @Test
    void pagesOfThisHostComeIn() {
        var own = "https://" + server.getAuthority();
        try (var socket = TestSocket.open(server, headers(own), "prosa.v1")) {
            socket.take("welcome");
        }
    }

    @Test
    void pagesOfOtherHostsDoNotUnlessTheOrganizationAllowsThem() {
        assertRejected(403, headers("https://portal.example"), "prosa.v1");
        assertRejected(403, headers("null"), "prosa.v1");

        sql.run(
                "update organization set allowed_origins = array['https://portal.example', 'http://x.example:8080']"
                        + " where id = ?",
                firm.id());

        TestSocket.open(server, headers("https://portal.example"), "prosa.v1").close();
        TestSocket.open(server, headers("http://x.example:8080"), "prosa.v1").close();
        assertRejected(403, headers("http://portal.example"), "prosa.v1");
        assertRejected(403, headers("https://portal.example.evil.example"), "prosa.v1");
    }

    @Test
    void itIsADoorForSocketsOnly() {
        RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .get("/api/v1/socket")
                .then()
                .statusCode(400);
    }

    @Test
    void theContractLiesBesideIt() {
        RestAssured.get("/api/v1/asyncapi.yaml")
                .then()
                .statusCode(200)
                .contentType(containsString("yaml"))
                .body(containsString("asyncapi: 3.0.0"));
    }

    private Map<String, String> headers(String origin) {
        return Map.of("Cookie", "prosa_session=" + token, "Origin", origin);
    }

    private void assertRejected(int status, Map<String, String> headers, String... subprotocols) {
        var rejected =
                assertThrows(UpgradeRejectedException.class, () -> TestSocket.open(server, headers, subprotocols));
        assertEquals(status, rejected.getStatus());
    }
}
