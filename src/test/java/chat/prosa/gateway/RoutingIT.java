package chat.prosa.gateway;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import chat.prosa.api.Callers;
import chat.prosa.api.Firm;
import chat.prosa.api.Firms;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Offers and what consultants do with a chat, over real sockets, a real desk and a real database. */
@QuarkusTest
class RoutingIT {

    @TestHTTPResource("/")
    URI server;

    @Inject
    Firms firms;

    @Inject
    Callers callers;

    private Firm firm;
    private Crowd crowd;

    @AfterEach
    void everybodyLeaves() {
        crowd.close();
    }

    @Test
    void anOfferGoesToTheNextWhenItIsDeclinedAndToNobodyElseWhenItIsAccepted() {
        work(firms.found("automatic"));
        var ana = crowd.connected("ana");
        var bruno = crowd.connected("bruno");
        var lia = crowd.connected("lia");

        var chat = crowd.open(lia, "rollout");
        var toAna = ana.take("offer.made");
        assertEquals(chat, toAna.at("/chat/id").asText());
        assertEquals("responsible", toAna.path("tier").asText());
        assertEquals("automatic", toAna.path("reason").asText());
        assertEquals("no_offer", bruno.refusal("offer.accept", "chat", chat));

        ana.ask("offer.decline", "chat", chat, "reason", "Em reunião");
        assertEquals("declined", ana.take("offer.ended").path("reason").asText());
        assertEquals("assistant", bruno.take("offer.made").path("tier").asText());
        var offered = ana.take(
                "chat.changed",
                data -> data.at("/offered/consultant/name").asText().equals("Bruno"));
        assertFalse(offered.at("/offered/expiresAt").asText().isEmpty());
        var again = crowd.socket("bruno");
        assertEquals(chat, again.take("welcome").at("/offers/0/chat/id").asText());

        bruno.ask("offer.accept", "chat", chat);
        assertEquals("accepted", again.take("offer.ended").path("reason").asText());
        lia.take("chat.changed", data -> status(data, "active"));
        assertEquals(
                List.of("opened", "accepted"),
                texts(lia.ask("chat.entries", "chat", chat, "after", 0).path("entries"), "kind"));
        callers.as(firm, "ana")
                .get("/api/v1/chats/" + chat + "/trace")
                .then()
                .statusCode(200)
                .body("items.tiers[1][0].considered[0].verdict", equalTo("declined"))
                .body("items.tiers[1][1].considered.consultant.name", contains("Bruno"));
        callers.as(firm, "lia").get("/api/v1/chats/" + chat + "/trace").then().statusCode(403);
    }

    @Test
    void theCustomerChoosesAndIsToldWhenTheChosenOneDeclines() {
        work(firms.found("manual"));
        var ana = crowd.connected("ana");
        var bruno = crowd.connected("bruno");
        var lia = crowd.socket("lia");
        assertEquals("manual", lia.take("welcome").path("routing").asText());

        assertEquals(
                "not_eligible",
                lia.refusal("chat.open", "project", firm.id("rollout"), "consultant", firm.id("diego")));
        var opened = lia.ask("chat.open", "project", firm.id("rollout"), "consultant", firm.id("bruno"));
        var chat = opened.at("/chat/id").asText();
        assertEquals("Bruno", opened.at("/chat/choice/consultant/name").asText());
        assertEquals("manual", bruno.take("offer.made").path("reason").asText());
        bruno.ask("offer.decline", "chat", chat);
        assertEquals(
                "manual",
                lia.take("entry.added", data -> data.path("kind").asText().equals("declined"))
                        .path("reason")
                        .asText());
        assertFalse(ana.has("offer.made"));
        lia.ask("chat.choose", "chat", chat, "consultant", firm.id("ana"), "acceptOthers", false);
        assertEquals("chosen", ana.take("offer.made").path("tier").asText());
        ana.ask("offer.accept", "chat", chat);
    }

    @Test
    void aSecondChatParksTheFirstAndAnsweringItTakesItUp() {
        work(firms.found());
        var ana = crowd.connected("ana");
        var lia = crowd.connected("lia");
        var first = taken(ana, lia);
        ana.take("chat.changed", data -> status(data, "active"));
        taken(ana, crowd.connected("otto"));
        var parked = ana.take("chat.changed", data -> status(data, "parked"));
        assertEquals(first, parked.path("id").asText());
        assertTrue(parked.path("parked").asBoolean());
        callers.as(firm, "ana")
                .get("/api/v1/chats?status=parked")
                .then()
                .statusCode(200)
                .body("items.id", contains(first))
                .body("items.status", contains("parked"));
        callers.as(firm, "lia").get("/api/v1/chats/" + first).then().body("status", equalTo("active"));

        say(ana, first, "Voltei");
        ana.take("chat.changed", data -> data.path("id").asText().equals(first) && status(data, "active"));
    }

    @Test
    void aColleagueIsInvitedByHisNameAndTheChatIsHandedOver() {
        work(firms.found());
        var ana = crowd.connected("ana");
        var bruno = crowd.connected("bruno");
        var lia = crowd.connected("lia");
        var chat = taken(ana, lia);

        var said =
                ana.ask("message.send", "chat", chat, "key", UUID.randomUUID(), "text", "@Bruno e @Carla, podem ver?");
        assertEquals("Carla", said.at("/notInvited/0/name").asText());
        assertEquals("not_online", said.at("/notInvited/0/code").asText());
        assertEquals("invite", bruno.take("offer.made").path("reason").asText());
        bruno.ask("offer.accept", "chat", chat);
        lia.take("entry.added", data -> data.path("kind").asText().equals("joined"));

        var carla = crowd.connected("carla");
        bruno.ask("chat.leave", "chat", chat);
        assertEquals("last_consultant", ana.refusal("chat.leave", "chat", chat));
        ana.ask("chat.transfer", "chat", chat, "serviceGroup", firm.id("finance"));
        assertEquals(
                "Finance",
                ana.take("chat.changed", data -> data.path("transfer").isObject())
                        .at("/transfer/serviceGroup/name")
                        .asText());
        assertEquals("transfer", carla.take("offer.made").path("reason").asText());
        carla.ask("offer.accept", "chat", chat);
        assertEquals("left", ana.take("chat.gone").path("reason").asText());
        callers.as(firm, "carla")
                .get("/api/v1/chats/" + chat)
                .then()
                .body("consultants.name", contains("Carla"))
                .body("transfer", equalTo(null));
    }

    @Test
    void tagsTicketsAndARating() {
        work(firms.found());
        var ana = crowd.connected("ana");
        var lia = crowd.connected("lia");
        var chat = taken(ana, lia);

        ana.ask("chat.tag", "chat", chat, "add", List.of("Fiscal", "urgente"));
        ana.ask("chat.tag", "chat", chat, "remove", List.of("urgente"));
        var ticket = ana.ask("ticket.open", "chat", chat, "subject", "Enviar contrato")
                .path("ticket");
        assertEquals("origem-chat", ticket.at("/tags/0").asText());
        assertEquals(chat, ticket.path("chat").asText());
        ana.ask("chat.close", "chat", chat);
        lia.ask("chat.rate", "chat", chat, "score", 5, "comment", "Muito bom");
        var rated = ana.take("chat.changed", data -> data.path("rating").isObject());
        assertEquals(5, rated.at("/rating/score").asInt());
        assertEquals("fiscal", rated.at("/tags/0").asText());
        callers.as(firm, "ana").get("/api/v1/chats/" + chat).then().body("rating.comment", equalTo("Muito bom"));
    }

    @Test
    void whoLooksAfterTheRoutingAsksWhoWouldGetAChatNow() {
        work(firms.found("automatic"));
        crowd.connected("bruno");
        callers.as(firm, "ana")
                .get("/api/v1/projects/" + firm.id("rollout") + "/routing")
                .then()
                .statusCode(200)
                .body("routing", equalTo("automatic"))
                .body("asked.name", equalTo("Bruno"))
                .body("tiers[0].considered[0].verdict", equalTo("offline"));
        callers.as(firm, "bruno")
                .get("/api/v1/projects/" + firm.id("rollout") + "/routing")
                .then()
                .statusCode(403);
    }

    @Test
    void changingTheRoutingOffersWhatWaitsAtOnce() {
        work(firms.found());
        var ana = crowd.connected("ana");
        var chat = crowd.open(crowd.connected("lia"), "rollout");
        callers.as(firm, "ana")
                .contentType("application/json")
                .body("{\"routing\":\"automatic\"}")
                .patch("/api/v1/organization/chat-settings")
                .then()
                .statusCode(200);
        assertEquals(chat, ana.take("offer.made").at("/chat/id").asText());
    }

    private void work(Firm found) {
        firm = found;
        crowd = new Crowd(server, firms, found);
    }

    private String taken(TestSocket consultant, TestSocket customer) {
        var chat = crowd.open(customer, "rollout");
        consultant.ask("chat.take", "chat", chat);
        return chat;
    }

    private static void say(TestSocket sender, String chat, String text) {
        sender.ask("message.send", "chat", chat, "key", UUID.randomUUID(), "text", text);
    }

    private static List<String> texts(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path(field).asText())
                .toList();
    }

    private static boolean status(JsonNode chat, String status) {
        return chat.path("status").asText().equals(status);
    }
}
