package chat.prosa.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ClientWebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.core.json.JsonObject;

/** One person's socket, from the client's side. Lives on the generator's event loop. */
final class Line {

    private static final String WELCOME = "{\"type\":\"welcome\"";
    private static final String OK = "{\"type\":\"ok\"";
    private static final String REFUSED = "{\"type\":\"refused\"";

    private final ClientWebSocket socket;
    private final Promise<Line> welcomed = Promise.promise();
    private final Map<String, Promise<JsonObject>> asked = new HashMap<>();
    private Listener listener = new Listener() {};

    private Line(ClientWebSocket socket) {
        this.socket = socket;
    }

    /** Completed when the server has said welcome. */
    static Future<Line> open(WebSocketClient client, int port, String token) {
        var line = new Line(client.webSocket());
        line.socket.handler(line::receive);
        line.socket.closeHandler(_ -> line.closed());
        return line.socket
                .connect(new WebSocketConnectOptions()
                        .setHost("127.0.0.1")
                        .setPort(port)
                        .setURI("/api/v1/socket")
                        .addSubProtocol("prosa.v1")
                        .addHeader("Cookie", "prosa_session=" + token))
                .compose(_ -> line.welcomed.future());
    }

    void hear(Listener listener) {
        this.listener = listener;
    }

    /** Sends a frame, and completes with the data of the answer; one at a time of each type. */
    Future<JsonObject> ask(String type, JsonObject data) {
        var answer = Promise.<JsonObject>promise();
        asked.put(type, answer);
        send(new JsonObject()
                .put("type", type)
                .put("ref", type)
                .put("data", data)
                .encode());
        return answer.future();
    }

    void send(String frame) {
        socket.writeTextMessage(frame);
    }

    Future<Void> close() {
        return socket.close();
    }

    private void receive(Buffer buffer) {
        var frame = buffer.getBytes();
        long acknowledged = Frames.acknowledged(frame);
        long delivered = Frames.delivered(frame);
        if (acknowledged != Frames.NONE) {
            listener.acknowledged(acknowledged, System.nanoTime());
        } else if (delivered != Frames.NONE) {
            listener.delivered(delivered, System.nanoTime());
        } else {
            receiveOther(buffer);
        }
    }

    private void receiveOther(Buffer buffer) {
        var frame = buffer.toString();
        if (frame.startsWith(WELCOME)) {
            welcomed.tryComplete(this);
        } else if (frame.startsWith(OK)) {
            answered(new JsonObject(frame));
        } else if (frame.startsWith(REFUSED)) {
            refused(new JsonObject(frame));
        }
    }

    private void answered(JsonObject frame) {
        question(frame).ifPresent(answer -> answer.complete(frame.getJsonObject("data", new JsonObject())));
    }

    private void refused(JsonObject frame) {
        question(frame)
                .ifPresentOrElse(
                        answer -> answer.fail(frame.encode()),
                        () -> listener.refused(frame.getJsonObject("data").getString("code")));
    }

    private Optional<Promise<JsonObject>> question(JsonObject answer) {
        return Optional.ofNullable(asked.remove(answer.getString("ref")));
    }

    private void closed() {
        welcomed.tryFail("closed before the welcome");
        listener.refused("closed with " + socket.closeStatusCode());
    }

    /** Is told what comes, and when, in nanoseconds as {@link System#nanoTime} counts them. */
    interface Listener {

        default void acknowledged(long number, long now) {}

        default void delivered(long number, long now) {}

        default void refused(String code) {}
    }
}
