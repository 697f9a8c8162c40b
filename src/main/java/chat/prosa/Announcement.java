package chat.prosa;

import java.time.Duration;

import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.HttpServerStart;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

import chat.prosa.access.Foundings;
import chat.prosa.access.SetupCode;

/**
 * Tells whoever started the server where to find it and how to get in: with the demo organization, or as the first one.
 */
@Singleton
final class Announcement {
    private static final Logger LOG = Logger.getLogger(Announcement.class);

    private static final String DEMO = """

              Consultants  ana@demo.prosa (admin), bruno@demo.prosa, carla@demo.prosa, diego@demo.prosa
              Customers    lia@cliente.prosa, otto@cliente.prosa
              Password     prosa-demo, for each of them
            """.stripTrailing();

    private static final String VACANT = """


              Nobody is here yet. Set your firm up at
              %s/welcome#%s""";

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Config config;
    private final Foundings foundings;

    Announcement(Config config, Foundings foundings) {
        this.config = config;
        this.foundings = foundings;
    }

    void announce(@ObservesAsync HttpServerStart server) {
        var address = "http://localhost:" + portInUse();
        LOG.info("Prosa is at " + address + howToGetIn(address));
    }

    private String howToGetIn(String address) {
        if (config.getOptionalValue("prosa.demo", Boolean.class).orElse(false)) {
            return DEMO;
        }
        return foundings
                .code(SetupCode.random())
                .await()
                .atMost(PATIENCE)
                .map(code -> VACANT.formatted(publicAddress(address), code.value()))
                .orElse("");
    }

    private String publicAddress(String otherwise) {
        return config.getOptionalValue("prosa.public-url", String.class)
                .map(url -> url.replaceFirst("/+$", ""))
                .orElse(otherwise);
    }

    /** Port 0 asks for any free one; Quarkus notes which it was in its own configuration only, not in the event. */
    private int portInUse() {
        return config.getValue("quarkus.http.port", Integer.class);
    }
}
