package chat.prosa.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The {@link BareServer}, which tells what the machine, Vert.x and PostgreSQL themselves allow. */
final class Floor implements Contender {

    private static final String DATABASE = "floor";

    private final Plan plan;
    private final Postgres postgres;

    Floor(Plan plan, Postgres postgres) {
        this.plan = plan;
        this.postgres = postgres;
    }

    @Override
    public String name() {
        return "floor";
    }

    @Override
    public int port() {
        return plan.port();
    }

    @Override
    public void prepare() throws SQLException {
        postgres.create(DATABASE);
        postgres.execute(DATABASE, BareJournal.TABLE);
    }

    @Override
    public Program start(List<String> options) throws IOException {
        var arguments = new ArrayList<>(plan.jvm());
        arguments.addAll(options);
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path"), BareServer.class.getName()));
        arguments.addAll(
                List.of(String.valueOf(port()), postgres.url(DATABASE), postgres.username(), postgres.password()));
        return Program.start(arguments, Map.of(), port(), plan.scratch().resolve("floor.log"));
    }

    /** It asks nobody who he is. */
    @Override
    public List<Seat> seats() {
        return IntStream.range(0, plan.pairs())
                .mapToObj(_ -> new Seat("customer", "project", "consultant"))
                .toList();
    }

    @Override
    public List<String> idlers() {
        return IntStream.range(0, plan.idle()).mapToObj(_ -> "customer").toList();
    }

    @Override
    public Log log() throws SQLException {
        return new Log(
                postgres.count(DATABASE, "select count(*) from entry"),
                postgres.count(
                        DATABASE,
                        "select count(*) from (select from entry group by chat having max(seq) <> count(*)) as broken"));
    }
}
