package chat.prosa.gateway;

import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What those who may see a chat read in its log, and who hears what enters it. */
@QuarkusTest
class LogsIT extends TalkingFirm {

    @Test
    void theSameKeyIsOneMessage() {
        var lia = crowd.connected("lia");
        var chat = crowd.open(lia, "rollout");
        var key = UUID.randomUUID();

        var seq = lia.ask("message.send", "chat", chat, "key", key, "text", "once")
                .path("seq")
                .asInt();
        var again = lia.ask("message.send", "chat", chat, "key", key, "text", "twice")
                .path("seq")
                .asInt();

        assertEquals(seq, again);
        assertEquals(
                "once",
                lia.take("entry.added", data -> data.path("seq").asInt() == seq)
                        .path("text")
                        .asText());
        assertFalse(lia.untaken().toString().contains("twice"));
        assertEquals(2, entries(lia, chat, 0).size());
    }

    @Test
    void aNoteNeverReachesTheCustomer() {
        var lia = crowd.connected("lia");
        var ana = crowd.connected("ana");
        var chat = taken(ana, lia);
        say(ana, chat, "before");

        ana.ask("message.send", "chat", chat, "key", UUID.randomUUID(), "text", "secret", "note", true);
        say(ana, chat, "after");

        assertEquals("note", text(ana, "secret").path("kind").asText());
        var before = text(lia, "before");
        var after = text(lia, "after");
        assertEquals(before.path("seq").asInt(), after.path("prev").asInt());
        assertEquals(before.path("seq").asInt() + 2, after.path("seq").asInt());
        assertEquals(List.of("opened", "taken", "message", "message"), kinds(entries(lia, chat, 0)));
        assertEquals(List.of("opened", "taken", "message", "note", "message"), kinds(entries(ana, chat, 0)));
        lia.settle();
        assertFalse(lia.untaken().toString().contains("secret"));
        assertEquals(
                "not_allowed",
                lia.refusal("message.send", "chat", chat, "key", UUID.randomUUID(), "text", "x", "note", true));
    }

    @Test
    void aLogIsReadPageByPage() {
        var lia = crowd.connected("lia");
        var chat = crowd.open(lia, "rollout");
        for (var said = 2; said <= 5; said++) {
            say(lia, chat, "no. " + said);
        }

        var page = lia.ask("chat.entries", "chat", chat, "after", 1, "limit", 2);
        assertEquals(List.of("no. 2", "no. 3"), texts(page.path("entries"), "text"));
        assertTrue(page.path("more").asBoolean());
        assertEquals(3, page.path("through").asInt());

        var rest = lia.ask(
                "chat.entries", "chat", chat, "after", page.path("through").asInt());
        assertEquals(List.of("no. 4", "no. 5"), texts(rest.path("entries"), "text"));
        assertFalse(rest.path("more").asBoolean());
    }

    @Test
    void whoLooksIntoAWaitingChatHearsWhatEntersIt() {
        var lia = crowd.connected("lia");
        var bruno = crowd.connected("bruno");
        var chat = crowd.open(lia, "rollout");

        bruno.ask("chat.entries", "chat", chat, "after", 0);
        say(lia, chat, "anybody?");

        assertEquals("anybody?", text(bruno, "anybody?").path("text").asText());
    }

    @Test
    void anotherOrganizationsChatDoesNotExist() {
        var chat = crowd.open(crowd.connected("lia"), "rollout");
        try (var others = new Crowd(server, firms, firms.found())) {
            var stranger = others.connected("ana");

            assertEquals("not_found", stranger.refusal("chat.take", "chat", chat));
            assertEquals("not_found", stranger.refusal("chat.entries", "chat", chat, "after", 0));
            assertEquals(
                    "not_found", stranger.refusal("message.send", "chat", chat, "key", UUID.randomUUID(), "text", "x"));
        }
    }

    @Test
    void anotherCustomersChatDoesNotExistEither() {
        var chat = crowd.open(crowd.connected("lia"), "rollout");
        var otto = crowd.connected("otto");

        assertEquals("not_found", otto.refusal("chat.entries", "chat", chat, "after", 0));
        assertEquals("not_found", otto.refusal("message.read", "chat", chat, "seq", 1));
        otto.settle();
        assertFalse(otto.untaken().toString().contains(chat));
    }

    private static JsonNode entries(TestSocket reader, String chat, int after) {
        return reader.ask("chat.entries", "chat", chat, "after", after).path("entries");
    }

    private static List<String> kinds(JsonNode entries) {
        return texts(entries, "kind");
    }
}
