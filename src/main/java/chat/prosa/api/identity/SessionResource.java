package chat.prosa.api.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestResponse;

/** Signing in and out, and who is signed in. */
@Path("/api/v1")
class SessionResource {

    private final SigningIn signingIn;
    private final SigningOut signingOut;
    private final SessionCookie cookie;
    private final CurrentCaller caller;

    SessionResource(SigningIn signingIn, SigningOut signingOut, SessionCookie cookie, CurrentCaller caller) {
        this.signingIn = signingIn;
        this.signingOut = signingOut;
        this.cookie = cookie;
        this.caller = caller;
    }

    @POST
    @Path("login")
    public Uni<RestResponse<UserView>> login(@NotNull @Valid Credentials credentials, RoutingContext request) {
        return signingIn
                .signIn(credentials.email(), credentials.password(), Device.of(request))
                .map(signedIn -> RestResponse.ResponseBuilder.ok(UserView.of(signedIn.user()))
                        .cookie(cookie.carrying(signedIn.token(), Device.secure(request)))
                        .build());
    }

    @POST
    @Path("logout")
    public Uni<RestResponse<Void>> logout(RoutingContext request) {
        return SessionMechanism.token(request)
                .map(signingOut::signOut)
                .orElseGet(() -> Uni.createFrom().voidItem())
                .replaceWith(() -> signedOut(cookie.gone(Device.secure(request))));
    }

    @GET
    @Path("me")
    public UserView me() {
        return UserView.of(caller.user());
    }

    private static RestResponse<Void> signedOut(NewCookie gone) {
        return RestResponse.ResponseBuilder.<Void>noContent().cookie(gone).build();
    }
}
