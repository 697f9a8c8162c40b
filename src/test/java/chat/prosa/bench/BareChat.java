package chat.prosa.bench;

import java.util.ArrayList;
import java.util.List;

import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.json.JsonObject;

/** A chat of the {@link BareServer}: a counter, and who is there. */
final class BareChat {

    private final long number;
    private final List<ServerWebSocket> people = new ArrayList<>();
    private long lastSeq;

    BareChat(long number) {
        this.number = number;
    }

    String id() {
        return String.valueOf(number);
    }

    void join(ServerWebSocket person) {
        people.add(person);
    }

    BareEntry number(JsonObject message) {
        return new BareEntry(number, ++lastSeq, message.getString("key"), message.getString("text"));
    }

    void tellOthers(ServerWebSocket than, String frame) {
        for (var person : people) {
            if (person != than) {
                person.writeTextMessage(frame);
            }
        }
    }
}
