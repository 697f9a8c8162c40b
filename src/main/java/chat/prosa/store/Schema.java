package chat.prosa.store;

import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date. Flyway is made only when it has something to do: it and JDBC, which it needs, would
 * cost each start an eighth of its time.
 */
@Singleton
final class Schema {
    /** The version of the newest script in db/migration; a test sees to it. */
    static final int NEWEST = 12;

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String HISTORY = "select to_regclass('flyway_schema_history') is not null as there";
    private static final String RAN = "select 1 as ran from flyway_schema_history where version = :newest and success";

    private final DataSource jdbc;
    private final Database database;

    Schema(DataSource jdbc, Database database) {
        this.jdbc = jdbc;
        this.database = database;
    }

    /** Before anybody looks into the database. */
    void bringUpToDate(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent starting) {
        if (!upToDate()) {
            Flyway.configure().dataSource(jdbc).load().migrate();
        }
    }

    private boolean upToDate() {
        return database.inSession(Schema::upToDate).await().atMost(PATIENCE);
    }

    private static Uni<Boolean> upToDate(Statements statements) {
        return statements
                .query(HISTORY, Map.of())
                .chain(rows -> rows.getFirst().is("there")
                        ? ran(statements)
                        : Uni.createFrom().item(false));
    }

    private static Uni<Boolean> ran(Statements statements) {
        return statements.query(RAN, Map.of("newest", Integer.toString(NEWEST))).map(rows -> !rows.isEmpty());
    }
}
