package chat.prosa.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fills an empty database with an organization to try Prosa with, when that is wanted. */
@Singleton
final class Demo {
    private static final String SCRIPT = "/db/demo.sql";
    private static final String PASSWORD = "prosa-demo";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String ACCOUNTS = """
            insert into account (email, organization, consultant, customer, password_hash)
            select email, organization, id, null, :hash from consultant
            union all
            select email, organization, null, id, :hash from customer""";

    private final Database database;
    private final boolean wanted;

    Demo(Database database, @ConfigProperty(name = "prosa.demo", defaultValue = "false") boolean wanted) {
        this.database = database;
        this.wanted = wanted;
    }

    /** Before anything else looks into the database; on the main thread, where it may wait and hash passwords. */
    void fill(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent starting) {
        if (wanted && empty()) {
            var hash = BcryptUtil.bcryptHash(PASSWORD);
            database.inTransaction(statements -> fill(statements, hash)).await().atMost(PATIENCE);
        }
    }

    private boolean empty() {
        return database.query("select 1 as found from organization limit 1", Map.of())
                .await()
                .atMost(PATIENCE)
                .isEmpty();
    }

    private static Uni<Integer> fill(Statements statements, String hash) {
        var steps = Stream.concat(
                        script().map(step -> statements.update(step, Map.of())),
                        Stream.of(statements.update(ACCOUNTS, Map.of("hash", hash))))
                .toList();
        return Uni.join().all(steps).usingConcurrencyOf(1).andFailFast().map(List::size);
    }

    private static Stream<String> script() {
        return Stream.of(read().split(";\n")).map(String::strip);
    }

    private static String read() {
        try (InputStream script = Objects.requireNonNull(Demo.class.getResourceAsStream(SCRIPT))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
