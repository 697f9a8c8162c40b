package chat.prosa.api.identity;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

import chat.prosa.api.oidc.Attempt;
import chat.prosa.api.oidc.Refusal;

/** To the identity provider and back. A browser goes through here, so it is the sign-in page that tells of refusals. */
@Path("/api/v1/login/oidc")
class OidcResource {

    private final SigningInElsewhere signingIn;
    private final SessionCookie cookie;

    OidcResource(SigningInElsewhere signingIn, SessionCookie cookie) {
        this.signingIn = signingIn;
        this.cookie = cookie;
    }

    @GET
    public Uni<RestResponse<Void>> leave(@RestQuery Optional<String> back, RoutingContext request) {
        var attempt = Attempt.begin(Destination.of(back));
        var kept = AttemptCookie.carrying(attempt, Device.secure(request));
        return signingIn
                .begin(attempt)
                .map(there -> there.map(place -> to(place, kept))
                        .orElseGet(() -> to(signIn(Refusal.UNAVAILABLE, attempt.back()))));
    }

    @GET
    @Path("callback")
    public Uni<RestResponse<Void>> comeBack(
            @RestQuery Optional<String> code, @RestQuery Optional<String> state, RoutingContext request) {
        var attempt = AttemptCookie.read(request);
        var back = Destination.of(attempt.map(Attempt::back));
        return signingIn
                .finish(attempt, state.orElse(""), code, Device.of(request))
                .map(returned -> answer(returned, back, Device.secure(request)));
    }

    private RestResponse<Void> answer(Returned returned, String back, boolean secure) {
        var gone = AttemptCookie.gone(secure);
        return switch (returned) {
            case Returned.In(var who) -> to(back, gone, cookie.carrying(who.token(), secure));
            case Returned.Out(var why) -> to(signIn(why, back), gone);
        };
    }

    private static String signIn(Refusal why, String back) {
        return "/login?oidc=" + why.code() + "&back=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    private static RestResponse<Void> to(String place, NewCookie... cookies) {
        return ResponseBuilder.<Void>create(Status.FOUND)
                .location(URI.create(place))
                .cookie(cookies)
                .build();
    }
}
