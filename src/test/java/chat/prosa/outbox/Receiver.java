package chat.prosa.outbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A server of an integrator. What it takes can be awaited, one after the other. */
final class Receiver implements AutoCloseable {

    /** What came. */
    record Post(String path, Map<String, List<String>> headers, String body) {

        String header(String name) {
            return headers.get(name).getFirst();
        }
    }

    private static final int PATIENCE_SECONDS = 10;

    private final HttpServer server;
    private final BlockingQueue<Post> posts = new LinkedBlockingQueue<>();
    private final List<Integer> answers = new CopyOnWriteArrayList<>();

    private Receiver(HttpServer server) {
        this.server = server;
    }

    static Receiver start() {
        try {
            var receiver =
                    new Receiver(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            receiver.server.createContext("/", receiver::take);
            receiver.server.start();
            return receiver;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String url(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    /** What it answers next, each once; after that 204. */
    void answer(Integer... statuses) {
        answers.addAll(List.of(statuses));
    }

    Post next() throws InterruptedException {
        return Objects.requireNonNull(posts.poll(PATIENCE_SECONDS, TimeUnit.SECONDS), "nothing came");
    }

    int waiting() {
        return posts.size();
    }

    private void take(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var status = answers.isEmpty() ? 204 : answers.removeFirst();
        exchange.getResponseHeaders().set("Location", "/elsewhere");
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
        posts.add(new Post(exchange.getRequestURI().toString(), exchange.getRequestHeaders(), body));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
