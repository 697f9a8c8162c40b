package chat.prosa.gateway;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a customer and consultants hear of each other. */
@QuarkusTest
class TalkIT extends TalkingFirm {

    @Test
    void aConsultantIsWelcomedWithAllThatConcernsHim() {
        var lia = crowd.connected("lia");
        var chat = crowd.open(lia, "rollout");

        var welcome = crowd.socket("ana").take("welcome");

        assertEquals("Ana", welcome.at("/user/name").asText());
        assertEquals("admin", welcome.at("/user/role").asText());
        assertEquals("consultant", welcome.at("/user/kind").asText());
        assertEquals(20, welcome.path("heartbeat").asInt());
        assertEquals("available", welcome.at("/presence/status").asText());
        assertEquals(chat, welcome.at("/waiting/0/id").asText());
        assertEquals(0, welcome.path("chats").size());
        assertEquals(List.of("Ana", "Bruno", "Carla", "Diego"), texts(welcome.path("consultants"), "name"));
        assertEquals(List.of("true", "false", "false", "false"), texts(welcome.path("consultants"), "online"));
    }

    @Test
    void aCustomerIsWelcomedWithHisProjectsAndWhereHeStands() {
        crowd.connected("ana");
        var first = crowd.connected("otto");
        crowd.open(first, "rollout");
        var chat = crowd.open(crowd.connected("lia"), "rollout");

        var lia = crowd.socket("lia");
        var welcome = lia.take("welcome");

        assertEquals("customer", welcome.at("/user/kind").asText());
        assertEquals(List.of("Rollout"), texts(welcome.path("projects"), "name"));
        assertEquals(List.of("Ana", "Bruno"), texts(welcome.at("/projects/0/consultants"), "name"));
        assertTrue(welcome.at("/projects/0/consultants/0/online").asBoolean());
        assertFalse(welcome.at("/projects/0/consultants/0").has("status"));
        assertEquals(chat, welcome.at("/chats/0/id").asText());
        assertEquals(2, welcome.at("/chats/0/position").asInt());
        assertFalse(welcome.at("/chats/0").has("tags"));
        assertEquals(2, lia.take("queue.changed").path("position").asInt());
    }

    @Test
    void aChatWaitsIsTakenOnceIsTalkedInAndIsClosed() {
        var lia = crowd.connected("lia");
        var ana = crowd.connected("ana");
        var bruno = crowd.connected("bruno");

        var chat = crowd.open(lia, "rollout");
        assertEquals(1, lia.take("queue.changed").path("size").asInt());
        assertEquals(chat, ana.take("waiting.added").path("id").asText());
        assertEquals(chat, bruno.take("waiting.added").path("id").asText());

        ana.ask("chat.take", "chat", chat);
        var late = bruno.answer("chat.take", "chat", chat).path("data");
        assertEquals("already_taken", late.path("code").asText());
        assertEquals("Ana", late.at("/by/name").asText());
        assertEquals("taken", bruno.take("waiting.removed").path("reason").asText());
        assertEquals(
                "Ana",
                lia.take("chat.changed", data -> status(data, "active"))
                        .at("/consultants/0/name")
                        .asText());

        say(lia, chat, "Olá");
        assertEquals("Olá", text(ana, "Olá").path("text").asText());
        say(ana, chat, "Bom dia");
        var answer = text(lia, "Bom dia");
        assertEquals("Ana", answer.at("/author/name").asText());
        assertEquals(answer.path("seq").asInt() - 1, answer.path("prev").asInt());

        lia.ask("chat.close", "chat", chat);
        assertEquals(
                "closed",
                ana.take("chat.changed", data -> status(data, "closed"))
                        .path("status")
                        .asText());
        assertEquals("closed", ana.refusal("message.send", "chat", chat, "key", UUID.randomUUID(), "text", "?"));
        bruno.settle();
        assertFalse(bruno.has("entry.added"), () -> bruno.untaken().toString());
    }

    @Test
    void everySocketOfAPersonHearsTheSame() {
        var laptop = crowd.connected("lia");
        var phone = crowd.connected("lia");
        var chat = crowd.open(laptop, "rollout");

        say(phone, chat, "from the phone");

        assertEquals(
                "from the phone", text(laptop, "from the phone").path("text").asText());
        assertEquals(
                "from the phone", text(phone, "from the phone").path("text").asText());
    }

    @Test
    void typingReceivingAndReadingAreTold() {
        var lia = crowd.connected("lia");
        var ana = crowd.connected("ana");
        var chat = taken(ana, lia);

        lia.send("typing", "chat", chat, "on", true);
        var typing = ana.take("typing");
        assertTrue(typing.path("on").asBoolean());
        assertEquals("Lia", typing.at("/author/name").asText());

        var seq = say(lia, chat, "read me");
        ana.ask("message.delivered", "chat", chat, "seq", seq);
        assertEquals(seq, lia.take("message.delivered").path("seq").asInt());
        assertEquals(
                seq,
                crowd.socket("lia")
                        .take("welcome")
                        .at("/chats/0/marks/0/delivered")
                        .asInt());

        ana.ask("message.read", "chat", chat, "seq", seq);
        var read = lia.take("message.read");
        assertEquals(seq, read.path("seq").asInt());
        assertEquals("Ana", read.at("/author/name").asText());
    }

    @Test
    void typingIsNeverAnswered() {
        var lia = crowd.connected("lia");
        lia.send("typing", "chat", UUID.randomUUID(), "on", true);
        lia.send("typing", "chat", "nonsense");
        lia.settle();
        assertEquals(List.of(), lia.untaken());
    }

    @Test
    void aReturnedChatWaitsAgain() {
        var lia = crowd.connected("lia");
        var ana = crowd.connected("ana");
        var chat = taken(ana, lia);

        ana.ask("chat.requeue", "chat", chat);

        assertEquals("returned", ana.take("chat.gone").path("reason").asText());
        assertEquals(
                chat,
                ana.take("waiting.added", data -> data.path("id").asText().equals(chat))
                        .path("id")
                        .asText());
        assertEquals(
                "requeued",
                lia.take("entry.added", data -> data.path("kind").asText().equals("returned"))
                        .path("reason")
                        .asText());
    }

    @Test
    void aChosenPresenceIsTold() {
        var lia = crowd.connected("lia");
        var ana = crowd.connected("ana");
        var bruno = crowd.connected("bruno");
        lia.take(
                "presence.changed",
                data -> data.path("consultant").asText().equals(firm.id("bruno").toString()));

        bruno.ask("presence.set", "status", "busy");

        assertEquals(
                "busy",
                ana.take(
                                "presence.changed",
                                data -> data.has("status")
                                        && !data.path("online").asBoolean())
                        .path("status")
                        .asText());
        var toCustomers =
                lia.take("presence.changed", data -> !data.path("online").asBoolean());
        assertEquals(firm.id("bruno").toString(), toCustomers.path("consultant").asText());
        assertFalse(toCustomers.has("status"));
    }

    @Test
    void whatIsSentBeforeTheWelcomeWaitsForIt() {
        var lia = crowd.socket("lia");
        var early = lia.send("ping");
        lia.answerTo(early);
        assertTrue(lia.has("welcome"));
        assertEquals("welcome", lia.untaken().getFirst().path("type").asText());
    }

    private static boolean status(JsonNode chat, String status) {
        return chat.path("status").asText().equals(status);
    }
}
