package chat.prosa.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class TicketsIT {

    private static final String TICKETS = "/api/v1/tickets";

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
    void ticketsAreFoundByTagStatusAndProject() {
        var lost = ofLostChat();
        var byHand = ticket("By hand");
        change(byHand, Map.of("status", "pending"));
        list(Map.of("tag", "chat-perdido")).body("items.id", contains(lost));
        list(Map.of("status", "pending")).body("items.id", contains(byHand));
        list(Map.of("project", firm.id("planning"))).body("items", empty());
        list(Map.of("status", "gone")).statusCode(400).body("field", equalTo("status"));
    }

    @Test
    void ticketsAreFoundByAssigneeTextAndNumber() {
        var certificate = ticket("Certificado digital");
        var invoice = open(Map.of("subject", "Nota", "description", "Emissão parada", "project", firm.id("planning")))
                .extract()
                .<String>path("id");
        change(invoice, nobody());
        change(certificate, Map.of("assignee", firm.id("diego"), "tags", List.of("vip", "urgente")));
        list(Map.of("assignee", "me")).body("items.id", contains(certificate));
        list(Map.of("assignee", "none")).body("items.id", contains(invoice));
        list(Map.of("assignee", firm.id("bruno"))).body("items", empty());
        list(Map.of("assignee", "nobody")).statusCode(400).body("field", equalTo("assignee"));
        list(Map.of("tag", List.of("vip", "urgente"))).body("items.id", contains(certificate));
        list(Map.of("tag", List.of("vip", "outro"))).body("items", empty());
        list(Map.of("q", "certificados")).body("items.id", contains(certificate));
        list(Map.of("q", "emissao")).body("items.id", contains(invoice));
        list(Map.of("q", "#2")).body("items.id", contains(invoice));
        list(Map.of("q", "certificado -digital")).body("items", empty());
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
    void ticketsComeInPages() {
        ticket("One");
        ticket("Two");
        ticket("Three");
        var next = list(Map.of("limit", 2))
                .body("items.number", contains(3, 2))
                .extract()
                .<String>path("next");
        list(Map.of("limit", 2, "after", next))
                .body("items.number", contains(1))
                .body("next", nullValue());
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

    private String ticket(String subject) {
        return open(Map.of("subject", subject, "project", firm.id("rollout")))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A chat that nobody answered, as the journal keeps it. */
    private String ofLostChat() {
        var chat = talk.open(firm, "lia", "rollout", "Is anybody there?");
        var id = UUID.randomUUID();
        sql.run("""
                insert into ticket (organization, id, number, subject, tags, project, customer, chat, created_at)
                values (?, ?, 1000, 'Lost', array['origem-chat', 'chat-perdido'], ?, ?, ?, now())
                """, firm.id(), id, firm.id("rollout"), firm.id("lia"), chat.value());
        return id.toString();
    }

    private ValidatableResponse open(Map<String, ?> ticket) {
        return callers.as(firm, "bruno").body(ticket).post(TICKETS).then();
    }

    private ValidatableResponse list(Map<String, ?> query) {
        return callers.as(firm, "diego").queryParams(query).get(TICKETS).then();
    }

    private ValidatableResponse get(String id) {
        return callers.as(firm, "diego").get(TICKETS + "/" + id).then();
    }

    private ValidatableResponse change(String id, Map<String, ?> patch) {
        return callers.as(firm, "carla").body(patch).patch(TICKETS + "/" + id).then();
    }

    private void rejected(Map<String, ?> ticket, String field) {
        open(ticket).statusCode(400).body("code", equalTo("invalid")).body("field", equalTo(field));
    }

    private void refused(String id, Map<String, ?> patch, String field) {
        change(id, patch).statusCode(400).body("code", equalTo("invalid")).body("field", equalTo(field));
    }

    private static Map<String, ?> nobody() {
        var patch = new HashMap<String, Object>();
        patch.put("assignee", null);
        return patch;
    }
}
