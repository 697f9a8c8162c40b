package chat.prosa.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How the servers carried the load, rate by rate, and below them the second's figures divided by the first's. */
final class LoadTable {

    private static final String HEAD = """
                     offered |  acknowledged, ms after due      |    delivered, ms after due       |  CPU, µs per message  |   generator   | others
            server     msg/s |  msg/s     p50     p99    p99.9  |  msg/s     p50     p99    p99.9  | server database   sum |   CPU late ms |  CPU %
            """;
    private static final String LINE =
            "%-8s %7.0f |" + " %6.0f %7.2f %7.2f %8.2f  |".repeat(2) + " %6.1f %8.1f %5.1f | %5.1f %7.2f | %6.0f";
    private static final String RATIO = LINE.replaceAll("\\.[01]f", ".2f");

    private final List<Result> results;

    LoadTable(List<Result> results) {
        this.results = results;
    }

    Stream<String> lines() {
        int rates = results.getFirst().climb().steps().size();
        return Stream.of(
                        HEAD.lines(),
                        IntStream.range(0, rates).boxed().flatMap(this::atRate),
                        Stream.of("The most that each carried:"),
                        compared(result -> result.climb().most()))
                .flatMap(Function.identity());
    }

    private Stream<String> atRate(int index) {
        return compared(result -> Optional.of(result.climb().steps().get(index)));
    }

    private Stream<String> compared(Function<Result, Optional<Step>> choice) {
        var lines = results.stream()
                .map(result -> choice.apply(result)
                        .map(step -> line(LINE, result.name(), figures(step)))
                        .orElse(result.name() + " kept up with no rate"));
        var steps = results.stream().map(choice).flatMap(Optional::stream).toList();
        return steps.size() < 2 ? lines : Stream.concat(lines, Stream.of(ratio(steps.getFirst(), steps.getLast()), ""));
    }

    private static double[] figures(Step step) {
        return new double[] {
            step.rate(),
            step.acknowledgedPerSecond(),
            step.acknowledged().p50(),
            step.acknowledged().p99(),
            step.acknowledged().p999(),
            step.deliveredPerSecond(),
            step.delivered().p50(),
            step.delivered().p99(),
            step.delivered().p999(),
            step.serverMicros(),
            step.databaseMicros(),
            step.serverMicros() + step.databaseMicros(),
            step.generatorMicros(),
            step.lag(),
            step.others()
        };
    }

    private static String line(String format, String name, double[] figures) {
        return String.format(
                Locale.ROOT,
                format,
                Stream.concat(
                                Stream.of(name),
                                IntStream.range(0, figures.length).mapToObj(i -> figures[i]))
                        .toArray());
    }

    private static String ratio(Step first, Step second) {
        var of = figures(first);
        var by = figures(second);
        return line(
                RATIO,
                "ratio",
                IntStream.range(0, of.length).mapToDouble(i -> by[i] / of[i]).toArray());
    }
}
