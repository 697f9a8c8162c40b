package chat.prosa.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.UpgradeRejectedException;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.core.http.WebSocketFrame;
import io.vertx.core.http.impl.WebSocketInternal;

/** A client of the socket. What it is sent it keeps until a test takes it, and checks that it is as AsyncAPI says. */
public final class TestSocket implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LONGEST_SHOWN = 300;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AsyncApi CONTRACT = AsyncApi.served();
    private static final WebSocketClient CLIENT = Vertx.vertx()
            .createWebSocketClient(new WebSocketClientOptions()
                    .setMaxConnections(20_000)
                    .setMaxFrameSize(Integer.MAX_VALUE)
                    .setMaxMessageSize(Integer.MAX_VALUE)
                    .setReceiveBufferSize(16_384));

    private final List<JsonNode> inbox = new ArrayList<>();
    private final WebSocket socket;
    private final List<String> faults = new ArrayList<>();
    private boolean closed;
    private int refs;

    private TestSocket(WebSocket socket) {
        this.socket = socket;
        socket.textMessageHandler(this::received);
        socket.closeHandler(_ -> ended());
        socket.exceptionHandler(_ -> {});
    }

    /** Opens a socket with a token; whether it has been welcomed yet is not awaited. */
    public static TestSocket open(URI server, String token) {
        return open(server, Map.of("Authorization", "Bearer " + token), "prosa.v1");
    }

    /** Opens a socket with any headers and subprotocols, or fails with {@link UpgradeRejectedException}. */
    public static TestSocket open(URI server, Map<String, String> headers, String... subprotocols) {
        var handshake = new WebSocketConnectOptions()
                .setAbsoluteURI(server.resolve("/api/v1/socket").toString().replaceFirst("^http", "ws"))
                .setAllowOriginHeader(headers.containsKey("Origin"))
                .setSubProtocols(List.of(subprotocols));
        headers.forEach(handshake::addHeader);
        return done(CLIENT.connect(handshake).map(TestSocket::new));
    }

    public String subprotocol() {
        return socket.subProtocol();
    }

    /** Sends a command and returns the data of its answer, which has to be {@code ok}. */
    public JsonNode ask(String type, Object... data) {
        var answer = answer(type, data);
        if (!answer.path("type").asText().equals("ok")) {
            throw new AssertionError(type + " was answered " + answer);
        }
        return answer.path("data");
    }

    /** Sends a command and returns the code that it is refused with. */
    public String refusal(String type, Object... data) {
        return answer(type, data).at("/data/code").asText("none");
    }

    /** Sends a command and returns the whole frame that answers it. */
    public JsonNode answer(String type, Object... data) {
        return answerTo(send(type, data));
    }

    /** Sends a command and returns its {@code ref}; the answer is taken later, or never. */
    public String send(String type, Object... data) {
        var ref = "r" + ++refs;
        var fields = JSON.createObjectNode();
        for (var i = 0; i < data.length; i += 2) {
            fields.set(data[i].toString(), value(data[i + 1]));
        }
        var frame = JSON.createObjectNode().put("type", type).put("ref", ref);
        sendText(frame.set("data", fields).toString());
        return ref;
    }

    private static JsonNode value(Object value) {
        return switch (value) {
            case Number _, Boolean _, List<?> _ -> JSON.valueToTree(value);
            default -> JSON.valueToTree(value.toString());
        };
    }

    /** Sends any text as a frame; what is sent over a socket that has ended is lost, as with every client. */
    public void sendText(String frame) {
        socket.writeFinalTextFrame(frame);
    }

    public void sendBinary(byte[] frame) {
        socket.writeFinalBinaryFrame(Buffer.buffer(frame));
    }

    /** Sends a frame cut in two. */
    public void sendInPieces(String first, String second) {
        socket.writeFrame(WebSocketFrame.textFrame(first, false));
        socket.writeFrame(WebSocketFrame.continuationFrame(Buffer.buffer(second), true));
    }

    /** Reads nothing more from the network, not even pings; or reads on. */
    public void read(boolean on) {
        ((WebSocketInternal) socket).channelHandlerContext().channel().config().setAutoRead(on);
    }

    public JsonNode answerTo(String ref) {
        return takeFrame(
                "an answer to " + ref, frame -> frame.path("ref").asText().equals(ref));
    }

    /** Takes the data of the first frame of that type that was not taken yet; waits for it to come. */
    public JsonNode take(String type) {
        return take(type, _ -> true);
    }

    /** As {@link #take(String)}, of the first whose data are so. */
    public JsonNode take(String type, Predicate<JsonNode> so) {
        return takeFrame(type, frame -> frame.path("type").asText().equals(type) && so.test(frame.path("data")))
                .path("data");
    }

    /** All frames that have come and were not taken. What was told before an answer that was taken is among them. */
    public synchronized List<JsonNode> untaken() {
        return List.copyOf(inbox);
    }

    /** Whether a frame of that type has come and was not taken. */
    public boolean has(String type) {
        return untaken().stream().anyMatch(frame -> frame.path("type").asText().equals(type));
    }

    /**
     * Waits until this socket has been told all that its organization's desk has told before: the desk answers it in
     * turn.
     */
    public void settle() {
        refusal("chat.close", "chat", UUID.randomUUID());
    }

    /** Waits for the socket to be closed and returns the code; 1006 for none. */
    public int closeCode() {
        await("the end", () -> closed ? Optional.of(true) : Optional.empty());
        return Optional.ofNullable(socket.closeStatusCode()).orElse((short) 1006);
    }

    /** Closes it; fails if anything that it was sent was not as AsyncAPI says. */
    @Override
    public void close() {
        socket.close();
        synchronized (this) {
            if (!faults.isEmpty()) {
                throw new AssertionError(faults);
            }
        }
    }

    private JsonNode takeFrame(String what, Predicate<JsonNode> so) {
        return await(what, () -> {
            var found = inbox.stream().filter(so).findFirst();
            found.ifPresent(inbox::remove);
            return found;
        });
    }

    private synchronized <T> T await(String what, Supplier<Optional<T>> taken) {
        var patience = System.nanoTime() + PATIENCE.toNanos();
        for (var found = taken.get(); ; found = taken.get()) {
            if (found.isPresent()) {
                return found.get();
            }
            var left = TimeUnit.NANOSECONDS.toMillis(patience - System.nanoTime());
            if (left <= 0 || closed) {
                throw new AssertionError("There never was " + what + ", only " + shortened());
            }
            waitFor(left);
        }
    }

    private List<String> shortened() {
        return inbox.stream()
                .map(JsonNode::toString)
                .map(frame -> frame.substring(0, Math.min(frame.length(), LONGEST_SHOWN)))
                .toList();
    }

    @SuppressWarnings("WaitNotInLoop") // the loop is where it is called
    private void waitFor(long millis) {
        try {
            wait(millis);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private synchronized void received(String text) {
        try {
            var frame = JSON.readTree(text);
            inbox.add(frame);
            faults.addAll(CONTRACT.faults(frame));
        } catch (JsonProcessingException notJson) {
            throw new AssertionError(text, notJson);
        }
        notifyAll();
    }

    private synchronized void ended() {
        closed = true;
        notifyAll();
    }

    private static <T> T done(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException | TimeoutException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
