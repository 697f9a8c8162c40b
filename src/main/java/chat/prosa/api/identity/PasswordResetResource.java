package chat.prosa.api.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.RestResponse;

import chat.prosa.access.ResetToken;

/** New passwords for those who have forgotten theirs. */
@Path("/api/v1/password-resets")
class PasswordResetResource {

    /** Who has forgotten his. */
    record Forgotten(@NotBlank @Size(max = 254) String email) {}

    /** What it is to be. */
    record Chosen(@NotNull String password) {

        /** Without the password, lest it gets into a log. */
        @Override
        public String toString() {
            return "Chosen[…]";
        }
    }

    private final SendingReset sending;
    private final ResettingPassword resetting;

    PasswordResetResource(SendingReset sending, ResettingPassword resetting) {
        this.sending = sending;
        this.resetting = resetting;
    }

    /** The answer is always the same, and comes before anything is looked up: it tells nothing of who is known here. */
    @POST
    public RestResponse<Void> send(@NotNull @Valid Forgotten forgotten, RoutingContext request) {
        sending.send(forgotten.email(), Device.of(request).address());
        return RestResponse.accepted();
    }

    @POST
    @Path("{token}")
    public Uni<Void> choose(@PathParam("token") String token, @NotNull @Valid Chosen chosen, RoutingContext request) {
        return resetting.reset(
                new ResetToken(token), chosen.password(), Device.of(request).address());
    }
}
