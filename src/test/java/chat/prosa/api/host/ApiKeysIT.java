package chat.prosa.api.host;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.http.UpgradeRejectedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import chat.prosa.api.Callers;
import chat.prosa.api.Firm;
import chat.prosa.api.Firms;
import chat.prosa.api.Sql;
import chat.prosa.api.Talk;
import chat.prosa.gateway.TestSocket;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

@QuarkusTest
class ApiKeysIT {

    private static final String KEYS = "/api/v1/api-keys";

    @TestHTTPResource("/")
    URI server;

    @Inject
    Firms firms;

    @Inject
    Callers callers;

    @Inject
    Talk talk;

    @Inject
    Sql sql;

    private Firm firm;

    @BeforeEach
    void aFirm() {
        firm = firms.found();
    }

    @Test
    void aKeyIsShownOnceAndKeptAsAHash() {
        var key = make(Map.of("name", "Portal"));
        var secret = key.<String>path("secret");
        assertEquals(49, secret.length());
        callers.as(firm, "ana")
                .get(KEYS)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("Portal"))
                .body("items[0].scopes", contains("directory", "chats", "settings"))
                .body("items[0].lastUsedAt", nullValue())
                .body("items[0]", not(hasKey("secret")));
        assertEquals(1, sql.count("select count(*) from api_key where hash = sha256(?)", (Object)
                secret.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void onlyAdminsHaveToDoWithThem() {
        make(Map.of("name", "Portal"));
        for (var person : List.of("bruno", "lia")) {
            callers.as(firm, person).get(KEYS).then().statusCode(403);
            callers.as(firm, person)
                    .body(Map.of("name", "Mine"))
                    .post(KEYS)
                    .then()
                    .statusCode(403);
            callers.as(firm, person)
                    .delete(KEYS + "/" + UUID.randomUUID())
                    .then()
                    .statusCode(403);
        }
        host(make(Map.of("name", "Other"))).get(KEYS).then().statusCode(403);
    }

    @Test
    void aKeyOfAnotherOrganizationIsNoneOfOurs() {
        var other = firms.found();
        var key = make(Map.of("name", "Portal"));
        callers.as(other, "ana").get(KEYS).then().body("items", hasSize(0));
        callers.as(other, "ana").delete(KEYS + "/" + key.path("id")).then().statusCode(404);
        host(key)
                .get("/api/v1/organization")
                .then()
                .body("id", equalTo(firm.id().toString()));
    }

    @Test
    void aKeyThatWasTakenBackOpensNothingAtOnce() {
        var key = make(Map.of("name", "Portal"));
        host(key).get("/api/v1/organization").then().statusCode(200);
        callers.as(firm, "ana").delete(KEYS + "/" + key.path("id")).then().statusCode(204);
        host(key).get("/api/v1/organization").then().statusCode(401).body("code", equalTo("unauthenticated"));
        callers.as(firm, "ana").delete(KEYS + "/" + key.path("id")).then().statusCode(404);
    }

    @Test
    void itIsKnownWhenAKeyWasUsedLast() {
        var key = make(Map.of("name", "Portal"));
        host(key).get("/api/v1/organization").then().statusCode(200);
        callers.as(firm, "ana").get(KEYS).then().body("items[0].lastUsedAt", notNullValue());
    }

    @Test
    void aKeyIsGoodForItsScopesOnly() {
        var chats = make(Map.of("name", "Archive", "scopes", List.of("chats")));
        host(chats).get("/api/v1/chats").then().statusCode(200);
        host(chats).get("/api/v1/tickets").then().statusCode(200);
        host(chats).get("/api/v1/organization/chat-settings").then().statusCode(403);
        host(chats).get("/api/v1/macros").then().statusCode(403);

        var settings = make(Map.of("name", "Setup", "scopes", List.of("settings")));
        host(settings).get("/api/v1/chats").then().statusCode(403);
        host(settings).get("/api/v1/macros").then().statusCode(200);
        host(settings)
                .body(Map.of("maxChats", 3))
                .patch("/api/v1/organization/chat-settings")
                .then()
                .statusCode(200)
                .body("maxChats", equalTo(3));
    }

    @Test
    void scopesMustBeOnesThatThereAre() {
        for (var scopes : List.of(List.of(), List.of("everything"), List.of("CHATS"))) {
            callers.as(firm, "ana")
                    .body(Map.of("name", "Portal", "scopes", scopes))
                    .post(KEYS)
                    .then()
                    .statusCode(400);
        }
        callers.as(firm, "ana").body(Map.of("name", " ")).post(KEYS).then().body("field", equalTo("name"));
    }

    @Test
    void aHostPlatformReadsAllThatWasSaidAndNotes() {
        var chat = talk.open(firm, "otto", "planning", "Hello");
        talk.take(firm, "carla", chat);
        talk.note(firm, "carla", chat, "Sounds urgent");
        var key = make(Map.of("name", "Archive"));
        host(key)
                .get("/api/v1/chats")
                .then()
                .statusCode(200)
                .body("items.id", contains(chat.toString()))
                .body("items[0].unread", equalTo(0));
        host(key).get("/api/v1/chats/" + chat).then().statusCode(200).body("customer.name", equalTo("Otto"));
        host(key)
                .get("/api/v1/chats/" + chat + "/entries")
                .then()
                .statusCode(200)
                .body("items.text", hasItems("Hello", "Sounds urgent"));
        host(key).get("/api/v1/chats/" + chat + "/trace").then().statusCode(200);
        host(key)
                .accept("text/plain")
                .get("/api/v1/chats/" + chat + "/transcript")
                .then()
                .statusCode(200)
                .body(containsString("Sounds urgent"));
        host(make(firms.found(), Map.of("name", "Foreign")))
                .get("/api/v1/chats/" + chat)
                .then()
                .statusCode(404);
    }

    @Test
    void whatTakesAPersonIsNotForIt() {
        var key = make(Map.of("name", "Portal"));
        for (var path : List.of("/api/v1/me", "/api/v1/sessions")) {
            host(key).get(path).then().statusCode(403).body("code", equalTo("not_allowed"));
        }
        host(key)
                .body(Map.of("subject", "Call", "project", firm.id("rollout")))
                .post("/api/v1/tickets")
                .then()
                .statusCode(403);
        var header = Map.of("Authorization", "Bearer " + key.path("secret"));
        var rejected = assertThrows(UpgradeRejectedException.class, () -> TestSocket.open(server, header, "prosa.v1"));
        assertEquals(401, rejected.getStatus());
    }

    @Test
    void aKeyIsNoCookieAndNobodyGuessesOne() {
        var key = make(Map.of("name", "Portal"));
        given().cookie("prosa_session", key.<String>path("secret"))
                .get("/api/v1/organization")
                .then()
                .statusCode(401);
        given().header("Authorization", "Bearer prosa_" + "x".repeat(43))
                .get("/api/v1/organization")
                .then()
                .statusCode(401);
    }

    @Test
    void signingKeysAreForAdminsAndTheirSecretIsShownOnce() {
        var keys = "/api/v1/signing-keys";
        callers.as(firm, "ana")
                .body(Map.of("name", "Portal"))
                .post(keys)
                .then()
                .statusCode(201)
                .body("algorithm", equalTo("HS256"))
                .body("secret.length()", equalTo(43));
        callers.as(firm, "ana")
                .get(keys)
                .then()
                .body("items[0].name", equalTo("Portal"))
                .body("items[0]", not(hasKey("secret")));
        callers.as(firm, "bruno").get(keys).then().statusCode(403);
        callers.as(firms.found(), "ana").get(keys).then().body("items", hasSize(0));
        host(make(Map.of("name", "Other"))).get(keys).then().statusCode(403);
    }

    @Test
    void aSigningKeysSecretIsSealedInTheDatabase() {
        var secret = callers.as(firm, "ana")
                .body(Map.of("name", "Portal"))
                .post("/api/v1/signing-keys")
                .<String>path("secret");
        assertEquals(0, sql.count("select count(*) from signing_key where position(? in secret) > 0", (Object)
                secret.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aPublicKeyThatIsWeakOrNoneIsRefused() {
        var weak = VouchedFor.pem(VouchedFor.pair(1024));
        for (var wrong : List.of(weak, "", "x", weak.substring(0, 100))) {
            callers.as(firm, "ana")
                    .body(Map.of("name", "Portal", "publicKey", wrong))
                    .post("/api/v1/signing-keys")
                    .then()
                    .statusCode(400)
                    .body("field", startsWith("publicKey"));
        }
    }

    private ExtractableResponse<Response> make(Map<String, ?> wanted) {
        return make(firm, wanted);
    }

    private ExtractableResponse<Response> make(Firm of, Map<String, ?> wanted) {
        return callers.as(of, "ana")
                .body(wanted)
                .post(KEYS)
                .then()
                .statusCode(201)
                .body("secret", startsWith("prosa_"))
                .extract();
    }

    private RequestSpecification host(ExtractableResponse<Response> key) {
        return callers.bearing(key.path("secret"));
    }
}
