package chat.prosa.gateway;

import java.util.Optional;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.netty.channel.ChannelHandlerContext;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.jboss.logging.Logger;

import chat.prosa.access.AllowedOrigins;
import chat.prosa.access.Caller;
import chat.prosa.access.Origins;
import chat.prosa.access.SessionHash;

/** Where sockets are opened: by persons who are known, and from pages that may. */
@Singleton
final class Door {

    private static final String PATH = "/api/v1/socket";

    private static final Logger LOG = Logger.getLogger(Door.class);

    /** Whether somebody comes in. */
    private sealed interface Admission {

        record In(Visitor visitor) implements Admission {}

        record Out(int status) implements Admission {}
    }

    private final IdentityProviderManager identities;
    private final AllowedOrigins allowedOrigins;
    private final Gateway gateway;

    Door(IdentityProviderManager identities, AllowedOrigins allowedOrigins, Gateway gateway) {
        this.identities = identities;
        this.allowedOrigins = allowedOrigins;
        this.gateway = gateway;
    }

    void open(@Observes Router router) {
        router.route(PATH).order(Subprotocols.BEFORE_AUTHENTICATION).handler(Subprotocols::uncoverToken);
        router.get(PATH).handler(this::knocked);
    }

    private void knocked(RoutingContext knock) {
        QuarkusHttpUser.getSecurityIdentity(knock, identities)
                .chain(identity -> admission(identity, knock.request()))
                .subscribe()
                .with(admission -> answer(admission, knock), knock::fail);
    }

    private Uni<Admission> admission(SecurityIdentity identity, HttpServerRequest request) {
        if (!Subprotocols.acceptable(request)) {
            return Uni.createFrom().item(new Admission.Out(400));
        }
        return visitor(identity)
                .map(visitor -> admission(visitor, request))
                .orElseGet(() -> Uni.createFrom().item(new Admission.Out(401)));
    }

    private static Optional<Visitor> visitor(SecurityIdentity identity) {
        return identity.getAttribute(Caller.ATTRIBUTE) instanceof Caller.Person caller
                        && identity.getAttribute(SessionHash.ATTRIBUTE) instanceof SessionHash pass
                ? Optional.of(new Visitor(caller, pass))
                : Optional.empty();
    }

    /**
     * A browser sends the cookie from any page; that page must be of this host, or one that the organization allows.
     */
    private Uni<Admission> admission(Visitor visitor, HttpServerRequest request) {
        var origin = header(request, HttpHeaders.ORIGIN);
        if (Origins.own(origin, header(request, HttpHeaders.HOST).orElse(""))) {
            return Uni.createFrom().item(new Admission.In(visitor));
        }
        return allowedOrigins
                .of(visitor.caller().organization())
                .map(allowed ->
                        allowed.contains(origin.orElseThrow()) ? new Admission.In(visitor) : new Admission.Out(403));
    }

    private void answer(Admission admission, RoutingContext knock) {
        switch (admission) {
            case Admission.In(var visitor) -> letIn(visitor, knock.request());
            case Admission.Out(var status) ->
                knock.response().setStatusCode(status).end();
        }
    }

    /** Who was asked for the identity may have answered on any thread; a socket is opened on its connection's. */
    private void letIn(Visitor visitor, HttpServerRequest request) {
        var connection = (ConnectionBase) request.connection();
        connection.getContext().runOnContext(_ -> letIn(visitor, request, connection.channelHandlerContext()));
    }

    private void letIn(Visitor visitor, HttpServerRequest request, ChannelHandlerContext channel) {
        request.toWebSocket()
                .onSuccess(socket -> gateway.receive(socket, channel, visitor))
                .onFailure(fault -> LOG.debugf(fault, "A handshake failed"));
    }

    private static Optional<String> header(HttpServerRequest request, CharSequence name) {
        return Optional.ofNullable(request.getHeader(name));
    }
}
