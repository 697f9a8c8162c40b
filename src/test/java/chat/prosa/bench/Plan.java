package chat.prosa.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * What one run of the benchmark does; every part can be set by a system property of the same name.
 *
 * @param rates messages per second offered, one step each
 * @param pairs chats in which a customer and a consultant talk
 * @param organizations how many organizations the pairs are spread over
 * @param idle sockets opened to see what an idle one costs
 * @param starts how often the start-up is timed
 * @param warmup how long each server is driven before anything is measured
 * @param settle the part of each step, at its beginning, that is not measured
 * @param measure the part of each step that is
 * @param jvm options for the servers' virtual machines, with blanks between, the same for both
 * @param server directory of the packaged server
 * @param scratch directory for the database server and what the servers print
 * @param port where the servers listen, one after the other
 */
record Plan(
        List<Integer> rates,
        int pairs,
        int organizations,
        int idle,
        int starts,
        Duration warmup,
        Duration settle,
        Duration measure,
        List<String> jvm,
        Path server,
        Path scratch,
        int port) {

    static Plan fromProperties() {
        return new Plan(
                words("rate", "1000,4000,8000,10000", ",").stream()
                        .map(Integer::valueOf)
                        .toList(),
                number("pairs", 500),
                number("organizations", 10),
                number("idle", 5_000),
                number("starts", 5),
                Duration.ofSeconds(number("warmup", 15)),
                Duration.ofSeconds(number("settle", 2)),
                Duration.ofSeconds(number("measure", 8)),
                words("jvm", "", " "),
                Path.of(word("server", "target/quarkus-app")),
                Path.of(word("scratch", "target/bench")),
                number("port", 18_300));
    }

    private static int number(String name, int otherwise) {
        return Integer.parseInt(word(name, String.valueOf(otherwise)));
    }

    private static List<String> words(String name, String otherwise, String separator) {
        return Arrays.stream(word(name, otherwise).split(separator))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** An empty property counts as absent, since that is what the build passes for what was not said. */
    private static String word(String name, String otherwise) {
        var value = System.getProperty(name, "");
        return value.isBlank() ? otherwise : value;
    }
}
