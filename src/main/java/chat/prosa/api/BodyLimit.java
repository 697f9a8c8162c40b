package chat.prosa.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.runtime.configuration.MemorySize;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import chat.prosa.api.problem.Problem;

/**
 * Refuses JSON that is larger than any request needs. One that does not say its length is cut off by the server's own
 * limit, {@code quarkus.http.limits.max-body-size}, without such words.
 */
final class BodyLimit {

    private final long most;

    BodyLimit(@ConfigProperty(name = "prosa.api.max-json-size", defaultValue = "64K") MemorySize most) {
        this.most = most.asLongValue();
    }

    @ServerRequestFilter(preMatching = true)
    void check(ContainerRequestContext request) {
        var json = MediaType.APPLICATION_JSON_TYPE.isCompatible(request.getMediaType());
        if (json && request.getLength() > most) {
            throw Problem.of(413, "too_large", "The body may have at most " + most + " bytes.")
                    .asException();
        }
    }
}
