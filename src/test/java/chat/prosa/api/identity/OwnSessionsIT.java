package chat.prosa.api.identity;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import chat.prosa.access.SessionHash;
import chat.prosa.access.SessionToken;
import chat.prosa.api.Callers;
import chat.prosa.api.Firm;
import chat.prosa.api.Firms;
import chat.prosa.api.Sql;
import chat.prosa.gateway.TestSocket;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

@QuarkusTest
class OwnSessionsIT {

    private static final String SESSIONS = "/api/v1/sessions";
    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    @TestHTTPResource("/")
    URI server;

    @Inject
    Firms firms;

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    private Firm firm;
    private SessionToken here;
    private SessionToken there;

    @BeforeEach
    void twoSessions() {
        firm = firms.found();
        there = firms.session(firm, "bruno");
        here = firms.session(firm, "bruno");
    }

    @Test
    void everybodySeesWhereHeIsSignedIn() {
        as(here).get(SESSIONS)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body(
                        "items.find { it.current }.id",
                        equalTo(SessionHash.of(here).hex()))
                .body(
                        "items.findAll { !it.current }.id",
                        contains(SessionHash.of(there).hex()));
    }

    @Test
    void signingInTellsWhatTheDeviceIs() {
        var cookie = callers.nobody()
                .header("User-Agent", "Lynx/2.9")
                .body(Map.of("email", firm.email("carla"), "password", Firm.PASSWORD))
                .post("/api/v1/login")
                .cookie("prosa_session");
        as(new SessionToken(cookie)).get(SESSIONS).then().body("items.userAgent", contains("Lynx/2.9"));
    }

    @Test
    void itIsKnownWhenASessionWasSeenLast() {
        sql.run("update session set seen_at = now() - interval '1 day' where token_hash = ?", (Object) here.hash());
        as(here).get("/api/v1/me").then().statusCode(200);
        assertEquals(
                1,
                sql.count(
                        "select count(*) from session where token_hash = ? and seen_at > now() - interval '1 hour'",
                        (Object) here.hash()));
    }

    @Test
    void endingASessionElsewhereClosesItsSocketsAtOnce() {
        try (var socket = TestSocket.open(server, there.value())) {
            socket.take("welcome");
            as(here).delete(SESSIONS + "/" + SessionHash.of(there).hex()).then().statusCode(204);
            assertTimeout(AT_ONCE, () -> assertEquals(3000, socket.closeCode()));
        }
        as(there).get("/api/v1/me").then().statusCode(401);
        as(here).get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void allOthersCanBeEndedAtOnce() {
        try (var gone = TestSocket.open(server, there.value());
                var present = TestSocket.open(server, here.value())) {
            gone.take("welcome");
            present.take("welcome");
            as(here).delete(SESSIONS).then().statusCode(204);
            assertTimeout(AT_ONCE, () -> assertEquals(3000, gone.closeCode()));
            present.ask("ping");
        }
        as(here).get(SESSIONS).then().body("items", hasSize(1));
    }

    @Test
    void nobodyEndsAnothersSession() {
        var carlas = SessionHash.of(firms.session(firm, "carla")).hex();
        as(here).delete(SESSIONS + "/" + carlas).then().statusCode(404).body("code", equalTo("not_found"));
        as(here).delete(SESSIONS + "/x").then().statusCode(404);
    }

    @Test
    void anAdminSeesAndEndsThoseOfAConsultant() {
        var path = "/api/v1/consultants/" + firm.id("bruno") + "/sessions";
        callers.as(firm, "ana").get(path).then().statusCode(200).body("items", hasSize(2));
        try (var socket = TestSocket.open(server, here.value())) {
            socket.take("welcome");
            callers.as(firm, "ana").delete(path).then().statusCode(204);
            assertTimeout(AT_ONCE, () -> assertEquals(3000, socket.closeCode()));
        }
        as(there).get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void nobodyElseDoes() {
        var path = "/api/v1/consultants/" + firm.id("bruno") + "/sessions";
        callers.as(firm, "carla").get(path).then().statusCode(403);
        callers.as(firm, "carla").delete(path).then().statusCode(403);
        callers.as(firms.found(), "ana").get(path).then().statusCode(404);
        callers.as(firms.found(), "ana").delete(path).then().statusCode(404);
        as(here).get("/api/v1/me").then().statusCode(200);
    }

    private RequestSpecification as(SessionToken token) {
        return callers.bearing(token.value());
    }
}
