package chat.prosa.api.identity;

import java.util.Optional;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

import chat.prosa.access.AllowedOrigins;
import chat.prosa.access.Origins;
import chat.prosa.api.problem.Problem;
import chat.prosa.id.OrganizationId;

/** Other sites' pages that call here: those may that the organization allows, as at the socket. */
@Singleton
public final class ForeignPages {

    private final AllowedOrigins allowedOrigins;

    ForeignPages(AllowedOrigins allowedOrigins) {
        this.allowedOrigins = allowedOrigins;
    }

    /** Ends the request with a problem when it comes from a page that may not. */
    public Uni<Void> check(RoutingContext request, OrganizationId organization) {
        return origin(request)
                .map(origin -> allowedOrigins
                        .of(organization)
                        .invoke(allowed -> {
                            if (!allowed.contains(origin)) {
                                throw notAllowed(origin);
                            }
                        })
                        .replaceWithVoid())
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    /** Where it comes from; empty when that is our own page, or none. */
    static Optional<String> origin(RoutingContext request) {
        var origin = Optional.ofNullable(request.request().getHeader(HttpHeaders.ORIGIN));
        var host = Optional.ofNullable(request.request().getHeader(HttpHeaders.HOST));
        return Origins.own(origin, host.orElse("")) ? Optional.empty() : origin;
    }

    private static RuntimeException notAllowed(String origin) {
        return Problem.of(
                        403,
                        "origin_not_allowed",
                        "The organization does not allow pages of " + origin
                                + "; an admin can add it to its allowed origins.")
                .asException();
    }
}
