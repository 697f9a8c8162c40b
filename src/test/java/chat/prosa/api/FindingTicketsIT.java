package chat.prosa.api;

import java.util.List;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** How tickets are found again. */
@QuarkusTest
class FindingTicketsIT extends KeptTickets {

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
}
