package chat.prosa.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The packaged server, run as its users run it. */
final class Prosa implements Contender {

    private final Plan plan;
    private final Postgres postgres;
    private final String database;
    private final Town town;

    Prosa(Plan plan, Postgres postgres) {
        this(plan, postgres, "prosa");
    }

    Prosa(Plan plan, Postgres postgres, String database) {
        this.plan = plan;
        this.postgres = postgres;
        this.database = database;
        this.town = new Town(plan);
    }

    @Override
    public String name() {
        return "Prosa";
    }

    @Override
    public int port() {
        return plan.port() + 1;
    }

    @Override
    public void prepare() throws IOException, SQLException {
        found();
        postgres.execute(database, town.sql());
    }

    /** Has an empty database: the server makes its tables when it is first started. */
    void found() throws IOException, SQLException {
        postgres.create(database);
        start(List.of()).close();
    }

    @Override
    public Program start(List<String> options) throws IOException {
        var arguments = new ArrayList<>(plan.jvm());
        arguments.addAll(options);
        arguments.addAll(
                List.of("-jar", plan.server().resolve("quarkus-run.jar").toString()));
        return Program.start(arguments, environment(), port(), plan.scratch().resolve("prosa.log"));
    }

    /** As it comes, but for the pace at which one connection may send: that is the plan's to say. */
    private Map<String, String> environment() {
        return Map.of(
                "PROSA_GATEWAY_COMMANDS_PER_SECOND", "100000",
                "PROSA_GATEWAY_COMMANDS_AT_ONCE", "100000",
                "QUARKUS_HTTP_PORT", String.valueOf(port()),
                "QUARKUS_DATASOURCE_REACTIVE_URL", postgres.url(database),
                "QUARKUS_DATASOURCE_USERNAME", postgres.username(),
                "QUARKUS_DATASOURCE_PASSWORD", postgres.password());
    }

    @Override
    public List<Seat> seats() {
        return town.seats();
    }

    /** All consultants, and customers for the rest. */
    @Override
    public List<String> idlers() {
        return Stream.concat(seats().stream().map(Seat::consultant), town.customers().stream())
                .limit(plan.idle())
                .toList();
    }

    @Override
    public Log log() throws SQLException {
        return new Log(
                postgres.count(database, "select count(*) from entry where kind = 'message'"),
                postgres.count(database, """
                        select count(*)
                        from (select from entry group by organization, chat having max(seq) <> count(*)) as broken"""));
    }
}
