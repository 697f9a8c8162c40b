package chat.prosa.api.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import chat.prosa.api.Callers;
import chat.prosa.api.Firm;
import chat.prosa.api.Firms;
import chat.prosa.api.Talk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class AuditIT {

    private static final String AUDIT = "/api/v1/audit";
    private static final String SETTINGS = "/api/v1/organization/chat-settings";

    @Inject
    Firms firms;

    @Inject
    Callers callers;

    @Inject
    Talk talk;

    private Firm firm;

    @BeforeEach
    void aFirm() {
        firm = firms.found();
    }

    @Test
    void aChangeIsThereWithWhatWasAndWhatIs() {
        callers.as(firm, "ana")
                .body(Map.of("lostAfter", "PT1H", "routing", "queue"))
                .patch(SETTINGS)
                .then()
                .statusCode(200);
        audit("")
                .body("items", hasSize(1))
                .body("items[0].action", equalTo("chat-settings.changed"))
                .body("items[0].actor.kind", equalTo("consultant"))
                .body("items[0].actor.id", equalTo(firm.id("ana").toString()))
                .body("items[0].actor.name", equalTo("Ana"))
                .body("items[0].subject.kind", equalTo("organization"))
                .body("items[0].subject.name", equalTo("Firm"))
                .body("items[0].changes.keySet()", contains("lostAfter"))
                .body("items[0].changes.lostAfter.old", equalTo("PT30M"))
                .body("items[0].changes.lostAfter.new", equalTo("PT1H"));
    }

    @Test
    void whatFailsOrChangesNothingIsNotThere() {
        callers.as(firm, "ana")
                .body(Map.of("lostAfter", "PT0S"))
                .patch(SETTINGS)
                .then()
                .statusCode(400);
        callers.as(firm, "bruno")
                .body(Map.of("lostAfter", "PT1H"))
                .patch(SETTINGS)
                .then()
                .statusCode(403);
        callers.as(firm, "ana")
                .body(Map.of("lostAfter", "PT30M"))
                .patch(SETTINGS)
                .then()
                .statusCode(200);
        audit("").body("items", hasSize(0));
    }

    @Test
    void secretsAreNotThereAndWhatIsGoneKeepsItsName() {
        var made = callers.as(firm, "ana")
                .body(Map.of("name", "Portal", "scopes", List.of("directory")))
                .post("/api/v1/api-keys")
                .then()
                .statusCode(201)
                .extract();
        var key = made.<String>path("id");
        callers.as(firm, "ana").delete("/api/v1/api-keys/" + key).then().statusCode(204);
        audit("?subject=" + key)
                .body("items.action", contains("api-key.deleted", "api-key.created"))
                .body("items[0].subject.name", equalTo("Portal"))
                .body("items[1].changes.keySet()", contains("name", "scopes"))
                .body(not(containsString(made.path("secret"))));
    }

    @Test
    void peopleProjectsAndGroupsAreThereByName() {
        var project = "/api/v1/projects/" + firm.id("rollout");
        callers.as(firm, "ana")
                .body(Map.of("responsible", firm.id("bruno"), "assistants", List.of(firm.id("carla"))))
                .patch(project)
                .then()
                .statusCode(200);
        audit("?subject=" + firm.id("rollout"))
                .body("items[0].action", equalTo("project.changed"))
                .body("items[0].changes.responsible.old", equalTo("Ana"))
                .body("items[0].changes.responsible.new", equalTo("Bruno"))
                .body("items[0].changes.assistants.new", contains("Carla"));
    }

    @Test
    void hostPlatformsAreThereByTheirKey() {
        var key = callers.as(firm, "ana")
                .body(Map.of("name", "Portal"))
                .post("/api/v1/api-keys")
                .then()
                .statusCode(201)
                .extract();
        callers.bearing(key.path("secret"))
                .body(Map.of("name", "Eva", "email", "eva@client.example", "projects", List.of()))
                .put("/api/v1/customers/ext:4711")
                .then()
                .statusCode(201);
        audit("?actor=" + key.path("id"))
                .body("items", hasSize(1))
                .body("items[0].actor.kind", equalTo("api-key"))
                .body("items[0].actor.name", equalTo("Portal"))
                .body("items[0].subject.name", equalTo("Eva"))
                .body("items[0].changes.externalId.old", nullValue())
                .body("items[0].changes.externalId.new", equalTo("4711"));
    }

    @Test
    void aSupervisorWhoFollowsAChatOfOthersIsThere() {
        var chat = talk.open(firm, "lia", "rollout", "Hello");
        talk.take(firm, "bruno", chat);
        callers.as(firm, "bruno")
                .get("/api/v1/chats/" + chat + "/entries")
                .then()
                .statusCode(200);
        audit("").body("items", hasSize(0));
        for (var time = 0; time < 2; time++) {
            callers.as(firm, "ana")
                    .get("/api/v1/chats/" + chat + "/entries")
                    .then()
                    .statusCode(200);
        }
        audit("")
                .body("items.action", contains("chat.looked-into"))
                .body("items[0].actor.name", equalTo("Ana"))
                .body("items[0].subject.id", equalTo(chat.toString()));
        callers.as(firm, "ana")
                .post("/api/v1/chats/" + chat + "/take-over")
                .then()
                .statusCode(200);
        audit("").body("items[0].action", equalTo("chat.taken-over"));
    }

    @Test
    void whoReadsTheTranscriptOfAChatOfOthersIsThereOnce() {
        var chat = talk.open(firm, "lia", "rollout", "Hello");
        talk.take(firm, "bruno", chat);
        for (var reader : List.of("bruno", "ana", "ana")) {
            callers.as(firm, reader)
                    .get("/api/v1/chats/" + chat + "/transcript?format=text")
                    .then()
                    .statusCode(200);
        }
        audit("").body("items.action", contains("chat.looked-into")).body("items[0].actor.name", equalTo("Ana"));
    }

    @Test
    void whoOpensChangesAndCommentsOnATicketIsThere() {
        var ticket = callers.as(firm, "bruno")
                .body(Map.of("subject", "Rollout", "project", firm.id("rollout")))
                .post("/api/v1/tickets")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        callers.as(firm, "carla")
                .body(Map.of("status", "solved", "assignee", firm.id("carla")))
                .patch("/api/v1/tickets/" + ticket)
                .then()
                .statusCode(200);
        callers.as(firm, "bruno")
                .body(Map.of("text", "Nothing of this is entered"))
                .post("/api/v1/tickets/" + ticket + "/comments")
                .then()
                .statusCode(201);
        audit("?subject=" + ticket)
                .body("items.action", contains("ticket.commented", "ticket.changed", "ticket.created"))
                .body("items.actor.name", contains("Bruno", "Carla", "Bruno"))
                .body("items.subject.name", contains("#1", "#1", "#1"))
                .body("items[1].changes.keySet()", containsInAnyOrder("status", "assignee"))
                .body("items[1].changes.status.new", equalTo("solved"))
                .body("items[1].changes.assignee.new", equalTo("Carla"))
                .body(not(containsString("Nothing of this")));
    }

    @Test
    void itIsReadInPagesAndByTime() {
        for (var most : List.of(1, 2, 3)) {
            callers.as(firm, "ana")
                    .body(Map.of("maxChats", most))
                    .patch(SETTINGS)
                    .then()
                    .statusCode(200);
        }
        var first = audit("?limit=2")
                .body("items.changes.maxChats.new", contains(3, 2))
                .extract();
        audit("?limit=2&after=" + first.path("next"))
                .body("items.changes.maxChats.new", contains(1))
                .body("next", nullValue());
        audit("?from=" + Instant.now().plusSeconds(60)).body("items", hasSize(0));
        audit("?to=" + Instant.now().plusSeconds(60)).body("items", hasSize(3));
        callers.as(firm, "ana").get(AUDIT + "?from=today").then().statusCode(400);
    }

    @Test
    void itIsForAdminsOfTheirFirm() {
        callers.as(firm, "ana")
                .body(Map.of("maxChats", 7))
                .patch(SETTINGS)
                .then()
                .statusCode(200);
        callers.as(firm, "bruno").get(AUDIT).then().statusCode(403);
        callers.as(firm, "lia").get(AUDIT).then().statusCode(403);
        callers.as(firms.found(), "ana")
                .get(AUDIT)
                .then()
                .body("items", hasSize(0))
                .body("$", hasKey("next"));
    }

    private ValidatableResponse audit(String query) {
        return callers.as(firm, "ana").get(AUDIT + query).then().statusCode(200);
    }
}
