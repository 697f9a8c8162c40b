package chat.prosa.api.identity;

import java.util.Optional;
import java.util.Set;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import chat.prosa.access.Origins;
import chat.prosa.api.problem.Problem;

/**
 * Keeps other sites' pages from changing anything in the name of whoever is signed in here. A browser sends his cookie
 * along, but lets another site neither name another {@code Origin}, nor send JSON or a header of its own unasked. Who
 * sends a token proves more, and is not asked; nor is who says all that counts in the body, and gets no cookie.
 */
final class ForgeryGuard {

    private static final Set<String> CHANGE_NOTHING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private static final String PROVED_BY_ITS_BODY = "/api/v1/widget/session";

    @ServerRequestFilter(preMatching = true)
    void check(ContainerRequestContext request) {
        if (CHANGE_NOTHING.contains(request.getMethod())
                || request.getHeaders().containsKey(HttpHeaders.AUTHORIZATION)
                || request.getUriInfo().getPath().equals(PROVED_BY_ITS_BODY)) {
            return;
        }
        if (!Origins.own(
                header(request, "Origin"), header(request, HttpHeaders.HOST).orElse(""))) {
            throw crossSite("The request comes from another site's page.");
        }
        if (!deliberate(request)) {
            throw crossSite("Send JSON as application/json, and a multipart form with the header X-Requested-With.");
        }
    }

    private static boolean deliberate(ContainerRequestContext request) {
        var type = Optional.ofNullable(request.getMediaType());
        return type.filter(MediaType.APPLICATION_JSON_TYPE::isCompatible).isPresent()
                || (type.filter(MediaType.MULTIPART_FORM_DATA_TYPE::isCompatible)
                                .isPresent()
                        && header(request, "X-Requested-With").isPresent());
    }

    private static Optional<String> header(ContainerRequestContext request, String name) {
        return Optional.ofNullable(request.getHeaderString(name));
    }

    private static RuntimeException crossSite(String detail) {
        return Problem.of(403, "cross_site", detail).asException();
    }
}
