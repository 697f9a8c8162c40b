package chat.prosa.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is printed in the end. */
final class Report {

    private final Plan plan;
    private final Duration flush;
    private final List<Result> results;

    Report(Plan plan, Duration flush, List<Result> results) {
        this.plan = plan;
        this.flush = flush;
        this.results = results;
    }

    String text() {
        return Stream.of(
                        Stream.of("", conditions(), ""),
                        new LoadTable(results).lines(),
                        new StandingTable(results).lines(),
                        results.stream().flatMap(Result::shortfalls),
                        results.stream().flatMap(Result::faults).map("NEVER! "::concat))
                .flatMap(Function.identity())
                .collect(Collectors.joining("\n"));
    }

    private String conditions() {
        return String.format(
                Locale.ROOT,
                "%d processors; %d chats in %d organizations; 200 bytes a message; flushing a page takes %.2f ms",
                Runtime.getRuntime().availableProcessors(),
                plan.pairs(),
                plan.organizations(),
                flush.toNanos() / 1e6);
    }
}
