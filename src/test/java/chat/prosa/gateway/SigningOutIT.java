package chat.prosa.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import chat.prosa.access.SessionToken;
import chat.prosa.api.Firm;
import chat.prosa.api.Firms;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** What becomes of open sockets when their session ends at their owner's wish. */
@QuarkusTest
class SigningOutIT {

    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    @TestHTTPResource("/")
    URI server;

    @Inject
    Firms firms;

    private Firm firm;
    private SessionToken token;

    @BeforeEach
    void aSession() {
        firm = firms.found();
        token = firms.session(firm, "ana");
    }

    @Test
    void whoSignsOutLosesAllThatHeOpenedInThatSessionAtOnce() {
        try (var console = byCookie(token);
                var program = byHeader(token)) {
            signOut(given().cookie("prosa_session", token.value()));
            assertTimeout(AT_ONCE, () -> {
                assertEquals(3000, console.closeCode());
                assertEquals(3000, program.closeCode());
            });
        }
    }

    @Test
    void hisOtherSessionsAndOtherPeopleGoOn() {
        try (var ended = byHeader(token);
                var elsewhere = byHeader(firms.session(firm, "ana"));
                var bruno = byHeader(firms.session(firm, "bruno"))) {
            signOut(given().header("Authorization", "Bearer " + token.value()));
            ended.closeCode();
            elsewhere.ask("ping");
            bruno.ask("ping");
        }
    }

    private TestSocket byCookie(SessionToken token) {
        return welcomed(TestSocket.open(server, Map.of("Cookie", "prosa_session=" + token.value()), "prosa.v1"));
    }

    private TestSocket byHeader(SessionToken token) {
        return welcomed(TestSocket.open(server, token.value()));
    }

    private static TestSocket welcomed(TestSocket socket) {
        socket.take("welcome");
        return socket;
    }

    private static void signOut(RequestSpecification caller) {
        caller.contentType(ContentType.JSON).post("/api/v1/logout").then().statusCode(204);
    }
}
