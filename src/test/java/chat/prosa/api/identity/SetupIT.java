package chat.prosa.api.identity;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

import chat.prosa.PackagedServer;
import chat.prosa.TestDatabase;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The packaged server where nobody is yet. */
class SetupIT {

    private static final String SETUP = "/api/v1/setup";
    private static final String PASSWORD = "uma senha boa";

    @Test
    void whoKnowsTheCodeSetsTheFirmUpOnceAndIsItsAdmin() throws Exception {
        try (var server = PackagedServer.start(empty())) {
            var code = server.setupCode();
            get(server, SETUP).then().statusCode(200).body("open", equalTo(true));
            leadsTo(server, "/", "/welcome");
            leadsTo(server, "/login", "/welcome");
            get(server, "/welcome").then().statusCode(200).body(containsString("<prosa-welcome>"));

            post(server, with(code, "password", "curta")).then().statusCode(400).body("field", equalTo("password"));
            post(server, with(code, "email", "rita")).then().statusCode(400).body("field", equalTo("email"));
            post(server, with(code, "organization", " ")).then().statusCode(400);
            post(server, with(code, "timezone", "Mars/Base")).then().statusCode(400);

            var racing = Stream.of("rita", "rui")
                    .map(name -> CompletableFuture.supplyAsync(
                            () -> post(server, with(code, "email", name + "@atlas.example")),
                            Thread::startVirtualThread))
                    .toList();
            var answers = racing.stream().map(CompletableFuture::join).toList();
            assertEquals(
                    Map.of(201, 1L, 404, 1L),
                    Map.of(201, count(answers, 201), 404, count(answers, 404)),
                    () -> answers.toString());

            var won = answers.stream()
                    .filter(answer -> answer.statusCode() == 201)
                    .findFirst()
                    .orElseThrow();
            won.then().body("user.role", equalTo("admin")).body("user.name", equalTo("Rita Melo"));
            var settings = given().cookie("prosa_session", won.cookie("prosa_session"))
                    .get(server.address().resolve("/api/v1/organization/chat-settings"));
            settings.then().body("locale", equalTo("en")).body("timezone", equalTo("Europe/Lisbon"));

            get(server, SETUP).then().statusCode(404).body("code", equalTo("already_set_up"));
            post(server, with(code, "email", "ze@atlas.example")).then().statusCode(404);
            leadsTo(server, "/welcome", "/");
            leadsTo(server, "/", "/login");
        }
    }

    @Test
    void allNodesOnADatabaseTakeTheSameCodeAndOnlyUntilThereIsAFirm() throws Exception {
        var database = empty();
        try (var one = PackagedServer.start(database);
                var other = PackagedServer.start(database)) {
            assertEquals(one.setupCode(), other.setupCode());
            post(other, with(one.setupCode(), "name", "Rita")).then().statusCode(201);
            post(one, with(one.setupCode(), "email", "ze@atlas.example")).then().statusCode(404);
        }
    }

    @Test
    void whoDoesNotKnowTheCodeGetsNowhereAndHasToWait() throws Exception {
        try (var server = PackagedServer.start(empty())) {
            for (var tries = 0; tries < 10; tries++) {
                post(server, with("guessed", "name", "Mallory"))
                        .then()
                        .statusCode(403)
                        .body("code", equalTo("wrong_setup_code"));
            }
            post(server, with(server.setupCode(), "name", "Mallory")).then().statusCode(429);
            get(server, SETUP).then().statusCode(200);
        }
    }

    @Test
    void theFirstAdminCanBeNamedByTheEnvironmentOnce() throws Exception {
        var configuration = empty();
        configuration.put("prosa.first-admin.email", "Rita@atlas.example");
        configuration.put("prosa.first-admin.password", PASSWORD);
        configuration.put("prosa.organization.name", "Atlas");
        try (var server = PackagedServer.start(configuration)) {
            get(server, SETUP).then().statusCode(404);
            signIn(server, PASSWORD).then().statusCode(200).body("user.role", equalTo("admin"));
        }
        configuration.put("prosa.first-admin.password", "outra senha boa");
        try (var server = PackagedServer.start(configuration)) {
            signIn(server, PASSWORD).then().statusCode(200);
            signIn(server, "outra senha boa").then().statusCode(401);
        }
    }

    @Test
    void aFirstAdminWithoutAPasswordKeepsTheServerFromStarting() {
        var configuration = empty();
        configuration.put("prosa.first-admin.email", "rita@atlas.example");
        configuration.put("prosa.first-admin.password", "curta");
        var failure = assertThrows(
                Exception.class, () -> PackagedServer.start(configuration).close());
        assertTrue(failure.getMessage().contains("PROSA_FIRST_ADMIN_PASSWORD"), failure::getMessage);
    }

    private static Map<String, String> empty() {
        var configuration = new HashMap<>(TestDatabase.empty());
        configuration.put("prosa.demo", "false");
        return configuration;
    }

    private static Map<String, String> with(String code, String field, String value) {
        var firm = new HashMap<>(Map.of(
                "code", code,
                "organization", "Atlas",
                "locale", "en",
                "timezone", "Europe/Lisbon",
                "name", "Rita Melo",
                "email", "rita@atlas.example",
                "password", PASSWORD));
        firm.put(field, value);
        return firm;
    }

    private static long count(Iterable<Response> answers, int status) {
        var count = 0L;
        for (var answer : answers) {
            count += answer.statusCode() == status ? 1 : 0;
        }
        return count;
    }

    private static Response signIn(PackagedServer server, String password) {
        return given().contentType("application/json")
                .body(Map.of("email", "rita@atlas.example", "password", password))
                .post(server.address().resolve("/api/v1/login"));
    }

    private static Response post(PackagedServer server, Map<String, String> firm) {
        return given().contentType("application/json")
                .body(firm)
                .post(server.address().resolve(SETUP));
    }

    private static Response get(PackagedServer server, String path) {
        return given().redirects().follow(false).get(server.address().resolve(path));
    }

    private static void leadsTo(PackagedServer server, String from, String to) {
        get(server, from).then().statusCode(303).header("Location", endsWith(to));
    }
}
