package chat.prosa.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** Tickets, opened, changed and commented on. */
@QuarkusTest
class TicketsIT extends KeptTickets {

    @Test
    void aConsultantOpensATicket() {
        var id = open(Map.of(
                        "subject",
                        "Certificate",
                        "description",
                        "It runs out",
                        "project",
                        firm.id("rollout"),
                        "customer",
                        firm.id("lia")))
                .statusCode(201)
                .body("number", equalTo(1))
                .body("subject", equalTo("Certificate"))
                .body("description", equalTo("It runs out"))
                .body("status", equalTo("open"))
                .body("tags", empty())
                .body("assignee.name", equalTo("Bruno"))
                .body("project.name", equalTo("Rollout"))
                .body("customer.name", equalTo("Lia"))
                .body("chat", nullValue())
                .extract()
                .<String>path("id");
        get(id).statusCode(200).body("subject", equalTo("Certificate")).body("$", not(hasKey("transcript")));
    }

    @Test
    void numbersGoUp() {
        ticket("One");
        open(Map.of("subject", "Two", "project", firm.id("planning")))
                .header(
                        "Location",
                        endsWith("/api/v1/tickets/" + list(Map.of()).extract().path("items[0].id")))
                .body("number", equalTo(2));
        list(Map.of()).body("items.number", contains(2, 1));
    }

    @Test
    void whatIsMissingOrTooLongIsNamed() {
        rejected(Map.of("project", firm.id("rollout")), "subject");
        rejected(Map.of("subject", " ", "project", firm.id("rollout")), "subject");
        rejected(Map.of("subject", "x".repeat(201), "project", firm.id("rollout")), "subject");
        rejected(Map.of("subject", "x\u0000", "project", firm.id("rollout")), "subject");
        rejected(Map.of("subject", "x"), "project");
        rejected(Map.of("subject", "x", "project", "rollout"), "project");
        rejected(Map.of("subject", "x", "project", firm.id("rollout"), "colour", "red"), "colour");
        rejected(Map.of("subject", "x", "project", firm.id("rollout"), "description", "x".repeat(8001)), "description");
    }

    @Test
    void anotherOrganizationsProjectDoesNotExist() {
        var other = firms.found();
        open(Map.of("subject", "x", "project", other.id("rollout"))).statusCode(404);
        open(Map.of("subject", "x", "project", firm.id("rollout"), "customer", other.id("lia")))
                .statusCode(404);
    }

    @Test
    void aTicketIsChanged() {
        var id = ticket("Certificate");
        change(id, Map.of("status", "solved", "subject", "Done", "tags", List.of("nota fiscal", "a,b")))
                .statusCode(200)
                .body("status", equalTo("solved"))
                .body("subject", equalTo("Done"))
                .body("tags", contains("a,b", "nota fiscal"))
                .body("assignee.name", equalTo("Bruno"));
        change(id, Map.of("assignee", firm.id("carla")))
                .body("assignee.name", equalTo("Carla"))
                .body("status", equalTo("solved"));
        change(id, nobody()).statusCode(200).body("assignee", nullValue());
    }

    @Test
    void aChangeThatCannotBeIsRefused() {
        var id = ticket("Certificate");
        refused(id, Map.of("status", "closed"), "status");
        refused(id, Map.of("subject", ""), "subject");
        refused(id, Map.of("number", 7), "number");
        refused(id, Map.of("tags", List.of("x".repeat(51))), "tags");
        refused(id, Map.of("tags", "x"), "tags");
        refused(id, Map.of("assignee", UUID.randomUUID()), "assignee");
        refused(id, Map.of("assignee", firms.found().id("ana")), "assignee");
        refused(id, Map.of("assignee", firm.id("lia")), "assignee");
        refused(id, Map.of("assignee", 5), "assignee");
    }

    @Test
    void theTagsThatSayWhereItCameFromStay() {
        var id = ofLostChat();
        change(id, Map.of("tags", List.of("urgent"))).body("tags", contains("chat-perdido", "origem-chat", "urgent"));
        var other = ticket("By hand");
        change(other, Map.of("tags", List.of("chat-perdido"))).body("tags", empty());
    }

    @Test
    void aTicketOfAChatHasItsTranscript() {
        get(ofLostChat())
                .statusCode(200)
                .body("tags", contains("chat-perdido", "origem-chat"))
                .body("transcript", containsString("Lia: Is anybody there?"));
    }

    @Test
    void consultantsCommentOnTickets() {
        var id = ticket("Certificate");
        comment("carla", id, "I call them").statusCode(201).body("author.name", equalTo("Carla"));
        comment("diego", id, "Done").statusCode(201);
        var next = comments(id, Map.of("limit", 1))
                .body("items.text", contains("I call them"))
                .extract()
                .<String>path("next");
        comments(id, Map.of("limit", 1, "after", next))
                .body("items.text", contains("Done"))
                .body("next", nullValue());
        comment("carla", id, " ").statusCode(400).body("field", equalTo("text"));
        comment("lia", id, "Me, too").statusCode(403);
        comment("carla", UUID.randomUUID().toString(), "x").statusCode(404);
        callers.as(firms.found(), "ana")
                .get(TICKETS + "/" + id + "/comments")
                .then()
                .statusCode(404);
    }

    @Test
    void customersSeeNone() {
        var id = ticket("Certificate");
        callers.as(firm, "lia").get(TICKETS).then().statusCode(403);
        callers.as(firm, "lia").get(TICKETS + "/" + id).then().statusCode(403);
        callers.as(firm, "lia")
                .body(Map.of("subject", "x"))
                .post(TICKETS)
                .then()
                .statusCode(403);
    }

    @Test
    void anotherOrganizationsTicketDoesNotExist() {
        var id = ticket("Certificate");
        var other = firms.found();
        callers.as(other, "ana").get(TICKETS + "/" + id).then().statusCode(404);
        callers.as(other, "ana")
                .body(Map.of("subject", "Mine"))
                .patch(TICKETS + "/" + id)
                .then()
                .statusCode(404);
        callers.as(other, "ana").get(TICKETS).then().body("items", empty());
        get(id).body("subject", equalTo("Certificate"));
    }

    private ValidatableResponse comment(String person, String id, String text) {
        return callers.as(firm, person)
                .body(Map.of("text", text))
                .post(TICKETS + "/" + id + "/comments")
                .then();
    }

    private ValidatableResponse comments(String id, Map<String, ?> query) {
        return callers.as(firm, "diego")
                .queryParams(query)
                .get(TICKETS + "/" + id + "/comments")
                .then()
                .statusCode(200);
    }

    private void rejected(Map<String, ?> ticket, String field) {
        open(ticket).statusCode(400).body("code", equalTo("invalid")).body("field", equalTo(field));
    }

    private void refused(String id, Map<String, ?> patch, String field) {
        change(id, patch).statusCode(400).body("code", equalTo("invalid")).body("field", equalTo(field));
    }
}
