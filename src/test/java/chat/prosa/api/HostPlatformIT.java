package chat.prosa.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** A host platform keeps the directory in step by its own ids. */
@QuarkusTest
class HostPlatformIT {

    private static final String DIRECTORY = "/api/v1/directory";

    @Inject
    Firms firms;

    @Inject
    Callers callers;

    private Firm firm;

    @BeforeEach
    void aFirm() {
        firm = firms.found();
    }

    @Test
    void whatItCallsByItsOwnIdIsMadeOnceAndThenChanged() {
        var id = put("customers/ext:c 1", Map.of("name", "Mia", "email", firm.email("mia")))
                .statusCode(201)
                .body("externalId", equalTo("c 1"))
                .extract()
                .<String>path("id");
        put("customers/ext:c 1", Map.of("name", "Mia M."))
                .statusCode(200)
                .body("id", equalTo(id))
                .body("name", equalTo("Mia M."))
                .body("email", equalTo(firm.email("mia")));
        callers.as(firm, "ana")
                .get("/api/v1/customers/ext:c 1")
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
        callers.as(firm, "ana")
                .body(Map.of("name", "Mia"))
                .patch("/api/v1/customers/ext:c 1")
                .then()
                .statusCode(200);
        callers.as(firm, "ana").delete("/api/v1/customers/ext:c 1").then().statusCode(204);
        callers.as(firm, "ana").get("/api/v1/customers/ext:c 1").then().statusCode(404);
    }

    @Test
    void itRefersToOthersByItsOwnIdsToo() {
        put("consultants/ext:1", Map.of("name", "Eva", "email", firm.email("eva")))
                .statusCode(201);
        put("service-groups/ext:1", Map.of("name", "Suporte", "members", List.of("ext:1")))
                .statusCode(201);
        put("projects/ext:1", Map.of("name", "Auditoria", "responsible", "ext:1", "serviceGroup", "ext:1"))
                .statusCode(201)
                .body("responsible.name", equalTo("Eva"))
                .body("serviceGroup.name", equalTo("Suporte"));
        put(
                        "customers/ext:1",
                        Map.of(
                                "name",
                                "Mia",
                                "email",
                                firm.email("mia"),
                                "projects",
                                List.of("ext:1", firm.id("rollout"))))
                .statusCode(201)
                .body("projects.name", contains("Auditoria", "Rollout"));
        callers.as(firm, "ana")
                .get("/api/v1/projects/ext:1/consultants")
                .then()
                .statusCode(200)
                .body("items.name", contains("Eva"));
        callers.as(firm, "ana")
                .get("/api/v1/projects/ext:1/schedule")
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void itComesWithAKeyThatIsGoodForIt() {
        var eva = Map.of("name", "Eva", "email", firm.email("eva"));
        callers.bearing(key("directory"))
                .body(eva)
                .put("/api/v1/consultants/ext:1")
                .then()
                .statusCode(201);
        callers.bearing(key("directory")).body(Map.of()).put(DIRECTORY).then().statusCode(200);
        for (var nouns : List.of("consultants", "customers", "service-groups", "projects")) {
            callers.bearing(key("directory")).get("/api/v1/" + nouns).then().statusCode(200);
            callers.bearing(key("chats")).get("/api/v1/" + nouns).then().statusCode(403);
        }
        callers.bearing(key("chats"))
                .body(eva)
                .put("/api/v1/consultants/ext:2")
                .then()
                .statusCode(403);
        callers.bearing(key("directory"))
                .body(Map.of("password", "correct horse"))
                .patch("/api/v1/consultants/ext:1")
                .then()
                .statusCode(403);
        callers.bearing(key("settings"))
                .body(Map.of("name", "Outra"))
                .patch("/api/v1/organization")
                .then()
                .statusCode(200);
    }

    private String key(String scope) {
        return callers.as(firm, "ana")
                .body(Map.of("name", "Host", "scopes", List.of(scope)))
                .post("/api/v1/api-keys")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }

    @Test
    void manyAtOnceMakeOne() {
        var ana = callers.as(firm, "ana").body(Map.of("name", "Mia", "email", firm.email("mia")));
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, 8)
                    .mapToObj(_ -> CompletableFuture.supplyAsync(
                            () -> given().spec(ana)
                                    .put("/api/v1/customers/ext:once")
                                    .statusCode(),
                            executor))
                    .toList();
            var statuses =
                    answers.stream().map(CompletableFuture::join).sorted().toList();
            assertEquals(List.of(200, 200, 200, 200, 200, 200, 200, 201), statuses);
        }
    }

    @Test
    void anIdOfThePlatformIsOneThings() {
        put("customers/ext:1", Map.of("name", "Mia", "email", firm.email("mia")))
                .statusCode(201);
        callers.as(firm, "ana")
                .body(Map.of("externalId", "1"))
                .patch("/api/v1/customers/" + firm.id("lia"))
                .then()
                .statusCode(409)
                .body("code", equalTo("already_exists"))
                .body("field", equalTo("externalId"));
        put("customers/ext:1", Map.of("externalId", "2")).statusCode(400).body("field", equalTo("externalId"));
        put("customers/" + firm.id("lia"), Map.of("name", "Lia"))
                .statusCode(400)
                .body("field", equalTo("id"));
        var other = firms.found();
        callers.as(other, "ana").get("/api/v1/customers/ext:1").then().statusCode(404);
    }

    @Test
    void itSendsItsWholeDirectoryAtOnceAndAgain() {
        var whole = Map.of(
                "consultants", List.of(item("1", "name", "Eva", "email", firm.email("eva"))),
                "serviceGroups", List.of(item("1", "name", "Suporte", "members", List.of("ext:1"))),
                "customers",
                        List.of(item("1", "name", "Mia", "email", firm.email("mia"), "projects", List.of("ext:1"))),
                "projects", List.of(item("1", "name", "Auditoria", "responsible", "ext:1", "serviceGroup", "ext:1")));
        sync(whole)
                .statusCode(200)
                .body("consultants.created", equalTo(1))
                .body("serviceGroups.created", equalTo(1))
                .body("customers.created", equalTo(1))
                .body("projects.created", equalTo(1))
                .body("problems", empty());
        sync(whole)
                .body("consultants.unchanged", equalTo(1))
                .body("serviceGroups.unchanged", equalTo(1))
                .body("customers.unchanged", equalTo(1))
                .body("projects.unchanged", equalTo(1));
        sync(Map.of("projects", List.of(item("1", "name", "Auditoria 2"))))
                .body("projects.updated", equalTo(1))
                .body("projects.unchanged", equalTo(0));
        callers.as(firm, "ana")
                .get("/api/v1/projects/ext:1")
                .then()
                .body("name", equalTo("Auditoria 2"))
                .body("customers.name", contains("Mia"));
    }

    @Test
    void whatIsWrongWithOneItemStopsNoneOfTheOthers() {
        sync(Map.of(
                        "consultants",
                        List.of(
                                item("1", "name", "Eva", "email", firm.email("eva")),
                                item("2", "name", "Bia", "email", "bia"),
                                item("3", "name", "Ana 2", "email", firm.email("ana")),
                                item("1", "name", "Eva 2", "email", firm.email("eva2")),
                                Map.of("name", "Without", "email", firm.email("without"))),
                        "customers",
                        List.of(item("1", "name", "Mia", "email", firm.email("mia"), "projects", List.of("ext:none"))),
                        "projects",
                        List.of(item("1", "name", "Auditoria", "responsible", "ext:2"))))
                .statusCode(200)
                .body("consultants.created", equalTo(1))
                .body("customers.created", equalTo(0))
                .body(
                        "problems.item",
                        contains(
                                "consultants[1]",
                                "consultants[2]",
                                "consultants[3]",
                                "consultants[4]",
                                "customers[0]",
                                "projects[0]"))
                .body(
                        "problems.field",
                        contains("email", "email", "externalId", "externalId", "projects[0]", "responsible"))
                .body("problems[0].externalId", equalTo("2"));
    }

    @Test
    void thousandsOfItemsAreOneRequestAndMoreAreTooMany() {
        sync(Map.of("customers", customers(5_000))).statusCode(200).body("customers.created", equalTo(5_000));
        sync(Map.of("customers", customers(5_001))).statusCode(413).body("code", equalTo("too_large"));
        callers.as(firm, "diego").body(Map.of()).put(DIRECTORY).then().statusCode(403);
        sync(Map.of("people", List.of())).statusCode(400).body("field", equalTo("people"));
    }

    private List<Map<String, Object>> customers(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> item(
                        Integer.toString(n),
                        "name",
                        "Cliente " + n,
                        "email",
                        n + "@" + firm.domain(),
                        "projects",
                        List.of(firm.id("rollout"))))
                .toList();
    }

    private ValidatableResponse sync(Map<String, ?> whole) {
        return callers.as(firm, "ana").body(whole).put(DIRECTORY).then();
    }

    private ValidatableResponse put(String path, Map<String, ?> body) {
        return callers.as(firm, "ana").body(body).put("/api/v1/" + path).then();
    }

    private static Map<String, Object> item(String externalId, Object... fields) {
        var item = new HashMap<String, Object>(Map.of("externalId", externalId));
        Stream.iterate(0, at -> at < fields.length, at -> at + 2)
                .forEach(at -> item.put(fields[at].toString(), fields[at + 1]));
        return item;
    }
}
