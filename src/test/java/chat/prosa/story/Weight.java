package chat.prosa.story;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** What a page loads of the embed: the script and all that it needs at once, or what it was seen to load. */
final class Weight implements AutoCloseable {

    /** What is imported later stands in parentheses. */
    private static final Pattern NEEDED = Pattern.compile("(?:from|import|base \\+ )\"(/static/[^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Integer> bytes = new HashMap<>();
    private final URI server;

    Weight(URI server) {
        this.server = server;
    }

    /** In bytes as they travel, by path. */
    Map<String, Integer> of(String path) throws IOException, InterruptedException {
        if (!bytes.containsKey(path)) {
            var names = NEEDED.matcher(load(path));
            while (names.find()) {
                of(names.group(1));
            }
        }
        return bytes;
    }

    /** In bytes as they travel, without what it needs. */
    int alone(String path) throws IOException, InterruptedException {
        load(path);
        return bytes.get(path);
    }

    private String load(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(server.resolve(path))
                .header("Accept-Encoding", "gzip")
                .build();
        var body = client.send(request, BodyHandlers.ofByteArray()).body();
        bytes.put(path, body.length);
        try (var content = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
