package chat.prosa;

import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.HttpServerStart;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/** Tells whoever started the server where to find it and, with the demo organization, how to get in. */
@Singleton
final class Announcement {
    private static final Logger LOG = Logger.getLogger(Announcement.class);

    private static final String DEMO = """

              Consultants  ana@demo.prosa (admin), bruno@demo.prosa, carla@demo.prosa, diego@demo.prosa
              Customers    lia@cliente.prosa, otto@cliente.prosa
              Password     prosa-demo, for each of them
            """.stripTrailing();

    private final Config config;

    Announcement(Config config) {
        this.config = config;
    }

    void announce(@ObservesAsync HttpServerStart server) {
        boolean demo = config.getOptionalValue("prosa.demo", Boolean.class).orElse(false);
        LOG.infof("Prosa is at http://localhost:%d%s", portInUse(), demo ? DEMO : "");
    }

    /** Port 0 asks for any free one; Quarkus notes which it was in its own configuration only, not in the event. */
    private int portInUse() {
        return config.getValue("quarkus.http.port", Integer.class);
    }
}
