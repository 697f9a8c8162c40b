package chat.prosa.api.host;

import java.time.Instant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/** Lets the customers of a host platform's page in. */
@Path("/api/v1/widget/session")
class WidgetSessionResource {

    /** @param token a JWT that the host platform's server signed */
    record Ticket(@NotBlank @Size(max = 16_384) String token) {

        /** Without the token, lest it gets into a log. */
        @Override
        public String toString() {
            return "Ticket[…]";
        }
    }

    /** @param token to be sent as a bearer token */
    record Admission(String token, Instant expiresAt) {

        static Admission of(LettingIn.LetIn letIn) {
            return new Admission(letIn.token().value(), letIn.expiresAt());
        }

        /** Without the token, lest it gets into a log. */
        @Override
        public String toString() {
            return "Admission[" + expiresAt + "]";
        }
    }

    private final LettingIn lettingIn;

    WidgetSessionResource(LettingIn lettingIn) {
        this.lettingIn = lettingIn;
    }

    @POST
    public Uni<Admission> open(@NotNull @Valid Ticket ticket, RoutingContext request) {
        return lettingIn.letIn(ticket.token(), request).map(Admission::of);
    }
}
