package chat.prosa.bench;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

class FramesTest {

    private static final long NUMBER = 0xABCDEF012L;

    @Test
    void aMessageHas200BytesOfTextAndAKeyOfItsOwn() {
        var message = new JsonObject(Frames.message("chat", NUMBER)).getJsonObject("data");

        assertEquals("chat", message.getString("chat"));
        assertEquals("00000000-0000-4000-8000-000abcdef012", message.getString("key"));
        assertEquals(200, message.getString("text").getBytes(UTF_8).length);
    }

    @Test
    void anAnswerTellsWhichMessageItAcknowledges() {
        assertEquals(NUMBER, Frames.acknowledged(bytes("""
                {"type":"ok","ref":"000abcdef012","data":{"seq":3}}""")));
    }

    @Test
    void anEntryTellsWhichMessageItDelivers() {
        assertEquals(NUMBER, Frames.delivered(bytes("""
                {"type":"entry.added","data":{"seq":3,"key":"00000000-0000-4000-8000-000abcdef012","text":"…"}}""")));
    }

    @Test
    void otherFramesAreNeither() {
        for (var other : new String[] {
            "{}",
            "{\"type\":\"ok\",\"ref\":\"chat.take\",\"data\":{}}",
            "{\"type\":\"entry.added\",\"data\":{\"seq\":2,\"kind\":\"taken\"}}",
            "{\"type\":\"queue.changed\",\"data\":{}}"
        }) {
            assertEquals(Frames.NONE, Frames.acknowledged(bytes(other)), other);
            assertEquals(Frames.NONE, Frames.delivered(bytes(other)), other);
        }
    }

    private static byte[] bytes(String frame) {
        return frame.getBytes(UTF_8);
    }
}
