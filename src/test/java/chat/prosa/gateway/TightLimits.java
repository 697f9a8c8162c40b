package chat.prosa.gateway;

import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Limits that a test can reach. */
public final class TightLimits implements QuarkusTestProfile {

    static final int AT_ONCE = 800;
    static final int OFFENCES = 5;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "prosa.gateway.heartbeat", "1s",
                "prosa.gateway.session-check", "1s",
                "prosa.gateway.connections-per-user", "2",
                "prosa.gateway.commands-per-second", "1",
                "prosa.gateway.commands-at-once", Integer.toString(AT_ONCE),
                "prosa.gateway.commands-in-flight", "4",
                "prosa.gateway.offences-per-minute", Integer.toString(OFFENCES),
                "prosa.gateway.queued-bytes", "65536",
                "test.send-buffer", "16384");
    }

    /** Has the operating system hold little of what a reader leaves. */
    @Singleton
    static class SmallBuffers implements HttpServerOptionsCustomizer {

        private final Optional<Integer> bytes;

        SmallBuffers(@ConfigProperty(name = "test.send-buffer") Optional<Integer> bytes) {
            this.bytes = bytes;
        }

        @Override
        public void customizeHttpServer(HttpServerOptions options) {
            bytes.ifPresent(options::setSendBufferSize);
        }
    }
}
