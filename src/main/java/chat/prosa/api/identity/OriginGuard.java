package chat.prosa.api.identity;

import java.util.Optional;

import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import chat.prosa.access.Caller;

/** Has whoever calls with a bearer token from another site's page do so only from where his organization allows it. */
final class OriginGuard {

    private final IdentityProviderManager identities;
    private final ForeignPages pages;

    OriginGuard(IdentityProviderManager identities, ForeignPages pages) {
        this.identities = identities;
        this.pages = pages;
    }

    @ServerRequestFilter
    Uni<Void> check(RoutingContext request) {
        var foreign = ForeignPages.origin(request).isPresent()
                && request.request().headers().contains(HttpHeaders.AUTHORIZATION);
        return foreign
                ? QuarkusHttpUser.getSecurityIdentity(request, identities).chain(identity -> check(request, identity))
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> check(RoutingContext request, SecurityIdentity identity) {
        return Optional.<Caller>ofNullable(identity.getAttribute(Caller.ATTRIBUTE))
                .map(caller -> pages.check(request, caller.organization()))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }
}
