package chat.prosa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Measures the packaged server and, on the same PostgreSQL, the barest one; prints them side by side; ends. */
final class Benchmark {

    private final Plan plan;
    private final Postgres postgres;

    private Benchmark(Plan plan, Postgres postgres) {
        this.plan = plan;
        this.postgres = postgres;
    }

    /** What to do is told by system properties, see {@link Plan}. Ends with 1 when a server did what none may. */
    public static void main(String[] arguments) throws Exception {
        var plan = Plan.fromProperties();
        Files.createDirectories(plan.scratch());
        var flush = Disk.flush(plan.scratch());
        var results = new Benchmark(plan, Postgres.start(plan.scratch())).compare();
        System.out.println(new Report(plan, flush, results).text());
        System.exit(results.stream().flatMap(Result::faults).findAny().isPresent() ? 1 : 0);
    }

    private List<Result> compare() throws IOException, SQLException {
        return List.of(measure(new Floor(plan, postgres)), measure(new Prosa(plan, postgres)));
    }

    private Result measure(Contender contender) throws IOException, SQLException {
        System.out.println("Measuring " + contender.name() + " …");
        contender.prepare();
        var startup = startup(contender);
        var idle = IdleCost.measure(contender);
        try (var program = contender.start(List.of());
                var generator = new LoadGenerator(contender.port())) {
            generator.seat(contender.seats());
            var climb = new Ladder(plan, generator, new CpuClock(program.pid(), postgres.pid())).climb();
            return new Result(contender.name(), startup, idle, climb, generator.acknowledged(), contender.log());
        }
    }

    private Duration startup(Contender contender) throws IOException {
        var times = new ArrayList<Duration>();
        for (int i = 0; i < plan.starts(); i++) {
            try (var program = contender.start(List.of())) {
                times.add(program.startup());
            }
        }
        times.sort(Comparator.naturalOrder());
        return times.get(times.size() / 2);
    }
}
