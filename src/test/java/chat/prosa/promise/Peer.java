package chat.prosa.promise;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A program that speaks the contract from outside for one person, over one socket at a time. */
final class Peer implements AutoCloseable {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int SECONDS_TO_ANSWER = 20;

    private final URI server;
    private final String cookie;
    private Inbox inbox = new Inbox();
    private Optional<WebSocket> socket = Optional.empty();
    private long refs;

    private Peer(URI server, String cookie) {
        this.server = server;
        this.cookie = cookie;
    }

    static Peer signIn(URI server, String email) throws Exception {
        var credentials = JSON.createObjectNode().put("email", email).put("password", "prosa-demo");
        var request = HttpRequest.newBuilder(server.resolve("/api/v1/login"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(credentials.toString()))
                .build();
        var response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException("not signed in: " + response.statusCode() + " " + response.body());
        }
        var cookie = response.headers().firstValue("set-cookie").orElseThrow();
        return new Peer(server, cookie.substring(0, cookie.indexOf(';')));
    }

    /** Opens a socket and returns what it is welcomed with; fails when the server is not there. */
    JsonNode connect() throws Exception {
        inbox = new Inbox();
        var address = URI.create(server.toString().replaceFirst("http", "ws") + "/api/v1/socket");
        socket = Optional.of(HTTP.newWebSocketBuilder()
                .header("Cookie", cookie)
                .subprotocols("prosa.v1")
                .buildAsync(address, inbox)
                .get(SECONDS_TO_ANSWER, TimeUnit.SECONDS));
        return await(frame -> frame.path("type").asText().equals("welcome")).path("data");
    }

    /** Sends a command; its answer is one of the frames to come. */
    @SuppressWarnings("FutureReturnValueIgnored") // what cannot be sent shows as a lost connection
    String send(String type, ObjectNode data) {
        var ref = Long.toString(++refs);
        var frame = JSON.createObjectNode().put("type", type).put("ref", ref).set("data", data);
        socket.orElseThrow().sendText(frame.toString(), true);
        return ref;
    }

    /** Sends a command and waits for its answer; other frames that come before it are passed over. */
    JsonNode ask(String type, ObjectNode data) throws IOException {
        var ref = send(type, data);
        return await(frame -> frame.path("ref").asText().equals(ref));
    }

    /** Sends a command that must be done, and returns the answer's data. */
    JsonNode done(String type, ObjectNode data) throws IOException {
        var answer = ask(type, data);
        if (!answer.path("type").asText().equals("ok")) {
            throw new AssertionError(type + " " + data + " was answered " + answer);
        }
        return answer.path("data");
    }

    /** The first frame that is wanted; those before it are passed over. */
    JsonNode await(Predicate<JsonNode> wanted) throws IOException {
        var frame = next();
        while (!wanted.test(frame)) {
            frame = next();
        }
        return frame;
    }

    /** The next frame, whatever it is; fails when the connection is lost or nothing comes in time. */
    JsonNode next() throws IOException {
        return inbox.next(SECONDS_TO_ANSWER);
    }

    JsonNode get(String path) throws Exception {
        var request = HttpRequest.newBuilder(server.resolve(path))
                .header("Cookie", cookie)
                .build();
        return JSON.readTree(
                HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    @Override
    public void close() {
        socket.ifPresent(WebSocket::abort);
    }

    static ObjectNode data() {
        return JSON.createObjectNode();
    }

    static ObjectNode aboutChat(String chat) {
        return data().put("chat", chat);
    }

    /** Collects the frames of one socket; what a lost one leaves unfinished is not taken for the next one's. */
    private static final class Inbox implements WebSocket.Listener {
        private static final String LOST = "lost";

        private final BlockingQueue<String> frames = new LinkedBlockingQueue<>();
        private final StringBuilder part = new StringBuilder();

        JsonNode next(int seconds) throws IOException {
            try {
                var frame = Optional.ofNullable(frames.poll(seconds, TimeUnit.SECONDS))
                        .orElse(LOST);
                if (frame.equals(LOST)) {
                    throw new IOException("the connection was lost, or nothing came");
                }
                return JSON.readTree(frame);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException(interrupted);
            }
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                frames.add(part.toString());
                part.setLength(0);
            }
            return WebSocket.Listener.super.onText(socket, data, last);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            frames.add(LOST);
            return WebSocket.Listener.super.onClose(socket, code, reason);
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            frames.add(LOST);
        }
    }
}
