package chat.prosa.api.identity;

import java.time.Duration;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.runtime.StartupEvent;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import chat.prosa.access.Founding;
import chat.prosa.access.Foundings;

/** Makes the first firm of what the server is started with, where nobody is to be asked for it on a page. */
@Singleton
final class FoundingAtStart {

    private static final Logger LOG = Logger.getLogger(FoundingAtStart.class);

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Foundings foundings;
    private final FirstAdmin admin;
    private final String organization;

    FoundingAtStart(
            Foundings foundings,
            FirstAdmin admin,
            @ConfigProperty(name = "prosa.organization.name", defaultValue = "Prosa") String organization) {
        this.foundings = foundings;
        this.admin = admin;
        this.organization = organization;
    }

    /** After the schema and the demo organization; on the main thread, where it may wait and hash passwords. */
    void found(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE + 1) StartupEvent starting) {
        admin.email()
                .filter(_ -> foundings.vacant().await().atMost(PATIENCE))
                .map(this::founding)
                .ifPresent(this::found);
    }

    private Founding founding(String email) {
        var password = admin.password()
                .filter(PasswordRules::fit)
                .orElseThrow(() ->
                        new IllegalStateException("PROSA_FIRST_ADMIN_PASSWORD must be set: " + PasswordRules.WORDS));
        var hash = BcryptUtil.bcryptHash(password);
        return new Founding(organization, Optional.empty(), Optional.empty(), admin.name(), email, hash);
    }

    private void found(Founding founding) {
        foundings
                .found(founding)
                .await()
                .atMost(PATIENCE)
                .ifPresent(_ -> LOG.infof("%s was set up, with %s as its admin", organization, founding.email()));
    }
}
