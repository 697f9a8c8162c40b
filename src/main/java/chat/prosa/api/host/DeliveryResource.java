package chat.prosa.api.host;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.ResponseStatus;

import chat.prosa.api.Cursor;
import chat.prosa.api.Page;
import chat.prosa.api.Paging;
import chat.prosa.api.identity.CurrentCaller;
import chat.prosa.api.identity.Roles;
import chat.prosa.api.problem.Problem;
import chat.prosa.id.DeliveryId;
import chat.prosa.id.WebhookId;
import chat.prosa.webhook.Deliveries;
import chat.prosa.webhook.Webhook;
import chat.prosa.webhook.Webhooks;

/** What a webhook was told of late, and is to be told. */
@Path("/api/v1/webhooks/{id}")
@RolesAllowed({Roles.ADMIN, Roles.SETTING})
class DeliveryResource {

    private static final int ACCEPTED = 202;

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final CurrentCaller caller;

    DeliveryResource(Webhooks webhooks, Deliveries deliveries, CurrentCaller caller) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.caller = caller;
    }

    @GET
    @Path("deliveries")
    public Uni<Page<DeliveryView>> list(@PathParam("id") WebhookId id, @BeanParam Paging paging) {
        var below = paging.after(DeliveryResource::place);
        return webhook(id)
                .chain(_ -> deliveries.list(caller.organization(), id, below, paging.oneMore()))
                .map(read -> paging.page(read, last -> Cursor.of(last.at(), last.id())))
                .map(page -> page.map(DeliveryView::of));
    }

    /** How it went stands in the log a moment later. */
    @POST
    @Path("test")
    @ResponseStatus(ACCEPTED)
    public Uni<DeliveryView> test(@PathParam("id") WebhookId id) {
        return webhook(id)
                .chain(_ -> deliveries.test(caller.organization(), id))
                .map(DeliveryView::of);
    }

    private Uni<Webhook> webhook(WebhookId id) {
        return webhooks.find(caller.organization(), id)
                .map(found ->
                        found.orElseThrow(() -> Problem.notFound("webhook").asException()));
    }

    private static Deliveries.Place place(List<String> cursor) {
        return new Deliveries.Place(Instant.parse(cursor.get(0)), new DeliveryId(UUID.fromString(cursor.get(1))));
    }
}
