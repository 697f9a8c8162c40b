package chat.prosa.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/** A bucket in memory, with as much of the interface of S3 as keeping contents takes. It knows one key, by its id. */
final class MemoryBucket implements AutoCloseable {

    private static final byte[] NO_SUCH_KEY = error("NoSuchKey");
    private static final byte[] ACCESS_DENIED = error("InvalidAccessKeyId");

    private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    private final HttpServer server;
    private final String accessKey;

    MemoryBucket(String accessKey) throws IOException {
        this.accessKey = accessKey;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::serve);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** The paths of what is in it. */
    Stream<String> objects() {
        return objects.keySet().stream();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (signedBy(exchange)) {
                answer(exchange, exchange.getRequestURI().getPath());
            } else {
                send(exchange, 403, ACCESS_DENIED);
            }
        }
    }

    private boolean signedBy(HttpExchange exchange) {
        return exchange.getRequestHeaders()
                .getFirst("Authorization")
                .startsWith("AWS4-HMAC-SHA256 Credential=" + accessKey + "/");
    }

    private void answer(HttpExchange exchange, String path) throws IOException {
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                objects.put(path, body(exchange));
                send(exchange, 200, new byte[0]);
            }
            case "DELETE" -> {
                objects.remove(path);
                send(exchange, 204, new byte[0]);
            }
            default -> send(exchange, objects.containsKey(path) ? 200 : 404, objects.getOrDefault(path, NO_SUCH_KEY));
        }
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
            exchange.sendResponseHeaders(status, -1);
        } else {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static byte[] body(HttpExchange exchange) throws IOException {
        var signedInPieces =
                exchange.getRequestHeaders().getFirst("x-amz-content-sha256").startsWith("STREAMING-");
        return signedInPieces
                ? pieces(exchange.getRequestBody())
                : exchange.getRequestBody().readAllBytes();
    }

    /** Each comes after a line with its size and signature, and before an empty one. */
    private static byte[] pieces(InputStream body) throws IOException {
        var whole = new ByteArrayOutputStream();
        for (var size = size(body); size > 0; size = size(body)) {
            whole.writeBytes(body.readNBytes(size));
            body.skipNBytes(2);
        }
        return whole.toByteArray();
    }

    private static int size(InputStream body) throws IOException {
        var line = new StringBuilder();
        for (var next = body.read(); next != '\n'; next = body.read()) {
            line.append((char) next);
        }
        return Integer.parseInt(line.toString().strip().replaceFirst(";.*", ""), 16);
    }

    private static byte[] error(String code) {
        return ("<Error><Code>" + code + "</Code></Error>").getBytes(StandardCharsets.UTF_8);
    }
}
