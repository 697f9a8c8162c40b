package chat.prosa.bench;

import io.vertx.core.json.JsonObject;

/** A numbered message of the {@link BareServer}. */
record BareEntry(long chat, long seq, String key, String text) {

    JsonObject toJson() {
        return new JsonObject()
                .put("chat", String.valueOf(chat))
                .put("seq", seq)
                .put("prev", seq - 1)
                .put("kind", "message")
                .put("key", key)
                .put("text", text);
    }
}
