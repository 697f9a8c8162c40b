package chat.prosa.api.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestResponse;

/** Where the first firm is made; gone once there is one. */
@Path("/api/v1/setup")
class SetupResource {

    /** @param open always true: when it no longer is, there is nothing here */
    record Setup(boolean open) {}

    private final SettingUp settingUp;
    private final SessionCookie cookie;

    SetupResource(SettingUp settingUp, SessionCookie cookie) {
        this.settingUp = settingUp;
        this.cookie = cookie;
    }

    @GET
    public Uni<Setup> find() {
        return settingUp.requireVacancy().replaceWith(new Setup(true));
    }

    @POST
    public Uni<RestResponse<UserView>> setUp(@NotNull @Valid FirstFirm firm, RoutingContext request) {
        return settingUp
                .setUp(firm, Device.of(request))
                .map(signedIn -> RestResponse.ResponseBuilder.create(
                                RestResponse.Status.CREATED, UserView.of(signedIn.user()))
                        .cookie(cookie.carrying(signedIn.token(), Device.secure(request)))
                        .build());
    }
}
