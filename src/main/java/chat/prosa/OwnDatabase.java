package chat.prosa;

import java.nio.file.Path;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

import chat.prosa.embedded.EmbeddedPostgres;

/** Serves the data from a PostgreSQL that comes along when nobody named another. */
final class OwnDatabase {
    private static final String URL = "quarkus.datasource.reactive.url";
    private static final String DEMO = "prosa.demo";
    private static final String FIRST_ADMIN = "prosa.first-admin.email";

    private OwnDatabase() {}

    /** Makes its address the configured one, so that in dev mode the next live reload finds it and keeps the server. */
    static void startUnlessConfigured() {
        var config = configurationBeforeStart();
        if (config.getOptionalValue(URL, String.class).isEmpty()) {
            use(start(dataDirectory(config)));
            offerDemo(config);
        }
    }

    /** Quarkus reads its own only when it runs. */
    private static SmallRyeConfig configurationBeforeStart() {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDefaultSources()
                .addDiscoveredSources()
                .build();
    }

    private static Path dataDirectory(SmallRyeConfig config) {
        return config.getValue("prosa.data-dir", Path.class);
    }

    private static EmbeddedPostgres start(Path dataDirectory) {
        var postgres = EmbeddedPostgres.start(dataDirectory.resolve("postgresql"));
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::stop, "postgresql-stop"));
        return postgres;
    }

    private static void use(EmbeddedPostgres postgres) {
        System.setProperty(URL, postgres.url());
        System.setProperty("quarkus.datasource.username", postgres.username());
        System.setProperty("quarkus.datasource.password", postgres.password());
    }

    /** Unless somebody said so, or begins with a firm of his own. */
    private static void offerDemo(SmallRyeConfig config) {
        if (config.getOptionalValue(DEMO, Boolean.class).isEmpty()
                && config.getOptionalValue(FIRST_ADMIN, String.class).isEmpty()) {
            System.setProperty(DEMO, "true");
        }
    }
}
