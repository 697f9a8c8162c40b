package chat.prosa.api;

import java.util.Optional;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.ext.web.RoutingContext;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import chat.prosa.api.problem.Problem;

/**
 * Refuses bodies that are larger than any request needs. One that does not say its length is cut off without such words
 * where it becomes too large. Files are another matter, see {@link Uploads}.
 */
final class BodyLimit {

    private final long usual;
    private final long directory;

    BodyLimit(
            @ConfigProperty(name = "prosa.api.max-json-size", defaultValue = "64K") MemorySize usual,
            @ConfigProperty(name = "prosa.api.max-directory-size", defaultValue = "8M") MemorySize directory) {
        this.usual = usual.asLongValue();
        this.directory = directory.asLongValue();
    }

    @ServerRequestFilter(preMatching = true)
    void check(ContainerRequestContext request, RoutingContext routing) {
        if (multipart(request)) {
            return;
        }
        var most = request.getUriInfo().getPath().equals(DirectoryResource.PATH) ? directory : usual;
        if (request.getLength() > most) {
            throw Problem.of(413, "too_large", "The body may have at most " + most + " bytes.")
                    .asException();
        }
        routing.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, most);
    }

    private static boolean multipart(ContainerRequestContext request) {
        return Optional.ofNullable(request.getMediaType())
                .map(type -> type.getType() + "/" + type.getSubtype())
                .filter(MediaType.MULTIPART_FORM_DATA::equalsIgnoreCase)
                .isPresent();
    }
}
