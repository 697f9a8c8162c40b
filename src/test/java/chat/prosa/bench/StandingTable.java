package chat.prosa.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the servers take to start and to keep people connected, and whether they kept what they said they did. */
final class StandingTable {

    private static final String HEAD = """
                     start-up |   an idle socket, KiB   |           messages         | chats with
            server         ms |   heap  outside     sum | acknowledged    in the log |      holes
            """;
    private static final double KIB = 1_024;

    private final List<Result> results;

    StandingTable(List<Result> results) {
        this.results = results;
    }

    Stream<String> lines() {
        return Stream.concat(HEAD.lines(), results.stream().map(StandingTable::line));
    }

    private static String line(Result result) {
        return String.format(
                Locale.ROOT,
                "%-8s %8d | %6.1f %8.1f %7.1f | %12d %13d | %10d",
                result.name(),
                result.startup().toMillis(),
                result.idle().heap() / KIB,
                result.idle().outside() / KIB,
                (result.idle().heap() + result.idle().outside()) / KIB,
                result.acknowledged(),
                result.log().messages(),
                result.log().brokenChats());
    }
}
