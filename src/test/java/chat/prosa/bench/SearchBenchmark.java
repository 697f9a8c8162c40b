package chat.prosa.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntFunction;

import org.HdrHistogram.Histogram;

/** Measures how long searches take in a firm with a million messages, one after the other, over REST; ends. */
final class SearchBenchmark {

    private static final String DATABASE = "library";
    private static final int WARMUP = 20;
    private static final int TIMES = 100;
    private static final Random RANDOM = new Random(1);

    private final HttpClient http = HttpClient.newHttpClient();
    private final int port;

    private SearchBenchmark(int port) {
        this.port = port;
    }

    /** What can be told by system properties: see {@link Plan}. */
    public static void main(String[] arguments) throws Exception {
        var plan = Plan.fromProperties();
        Files.createDirectories(plan.scratch());
        var postgres = Postgres.start(plan.scratch());
        var prosa = new Prosa(plan, postgres, DATABASE);
        prosa.found();
        System.out.println("Writing a million messages …");
        postgres.execute(DATABASE, library());
        postgres.execute(DATABASE, "vacuum analyze");
        try (var _ = prosa.start(plan.jvm())) {
            new SearchBenchmark(prosa.port()).measure();
        }
        System.exit(0);
    }

    private void measure() throws IOException, InterruptedException {
        System.out.printf("%-40s %8s %8s %8s%n", "", "p50, ms", "p95, ms", "max, ms");
        for (var search : searches().entrySet()) {
            var times = times(search.getValue());
            System.out.printf(
                    "%-40s %8.1f %8.1f %8.1f%n",
                    search.getKey(),
                    times.getValueAtPercentile(50) / 1_000.0,
                    times.getValueAtPercentile(95) / 1_000.0,
                    times.getMaxValue() / 1_000.0);
        }
    }

    private static Map<String, IntFunction<String>> searches() {
        var year = Instant.now().minus(180, ChronoUnit.DAYS).truncatedTo(ChronoUnit.DAYS);
        var searches = new LinkedHashMap<String, IntFunction<String>>();
        searches.put("a rare word", _ -> search(word(20_000, 40_000)));
        searches.put("a common word", _ -> search(word(1, 10)));
        searches.put("a word in between", _ -> search(word(100, 1_000)));
        searches.put("two words, one common", _ -> search(word(1, 10) + " " + word(200, 2_000)));
        searches.put("two common words", _ -> search(word(1, 10) + " " + word(10, 100)));
        searches.put("a phrase of two common words", _ -> search("\"" + word(1, 10) + " " + word(1, 10) + "\""));
        searches.put("the beginning of a word", _ -> search(word(100, 1_000).substring(0, 4)));
        searches.put("a customer's name", _ -> search("helena " + word(800, 1_300)));
        searches.put("a common word in a project", n -> search(word(1, 10)) + "&project=" + id(3, n % 50));
        searches.put("a rare word of a consultant", n -> search(word(2_000, 9_000)) + "&consultant=" + id(1, n % 97));
        searches.put("a common word of a customer", n -> search(word(1, 10)) + "&customer=" + id(2, n));
        searches.put("a common word, lost, with a tag", _ -> search(word(1, 10)) + "&tag=vip&status=lost");
        searches.put("a common word half a year ago", _ -> search(word(1, 10)) + "&to=" + year);
        searches.put("the newest chats", _ -> "chats?limit=50");
        searches.put("a tag's chats", _ -> "chats?limit=50&tag=vip");
        searches.put("overview", _ -> "overview");
        searches.put("overview of a year of days", n -> "overview/days?from=" + day(365) + "&to=" + day(n % 10));
        return searches;
    }

    private Histogram times(IntFunction<String> search) throws IOException, InterruptedException {
        for (int n = 0; n < WARMUP; n++) {
            time(search.apply(n));
        }
        var times = new Histogram(3);
        for (int n = 0; n < TIMES; n++) {
            times.recordValue(time(search.apply(n)));
        }
        return times;
    }

    /** In microseconds. */
    private long time(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/" + path))
                .header("Authorization", "Bearer bench-search")
                .build();
        var begin = System.nanoTime();
        var response = http.send(request, HttpResponse.BodyHandlers.ofString());
        var took = (System.nanoTime() - begin) / 1_000;
        if (response.statusCode() != 200) {
            throw new IOException(path + ": " + response.statusCode() + " " + response.body());
        }
        return took;
    }

    private static String search(String words) {
        return "search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static String day(int ago) {
        return Instant.now().minus(ago, ChronoUnit.DAYS).toString().substring(0, 10);
    }

    /** As the library makes them. */
    private static String word(int from, int to) {
        var n = RANDOM.nextInt(from, to);
        var syllables = "cademinopurasetivolubanefigomaresitoxaze";
        var word = new StringBuilder();
        for (int power = 1; power <= 8_000; power *= 20) {
            var at = 2 * (n / power % 20);
            word.append(syllables, at, at + 2);
        }
        return n % 7 == 0 ? word + "ção" : word.toString();
    }

    private static String id(int kind, int n) {
        return "%08d-0000-4000-8000-%012d".formatted(kind, n);
    }

    private static String library() throws IOException {
        try (var script = SearchBenchmark.class.getResourceAsStream("/bench/library.sql")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
