package chat.prosa.api.host;

import java.net.URI;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import chat.prosa.api.Desks;
import chat.prosa.api.Page;
import chat.prosa.api.audit.Audited;
import chat.prosa.api.identity.CurrentCaller;
import chat.prosa.api.identity.Roles;
import chat.prosa.api.problem.Problem;
import chat.prosa.audit.Subject;
import chat.prosa.dispatch.Time;
import chat.prosa.id.WebhookId;
import chat.prosa.webhook.Webhook;
import chat.prosa.webhook.WebhookSecret;
import chat.prosa.webhook.Webhooks;

/** The servers that are told what happens, for admins and host platforms. */
@Path("/api/v1/webhooks")
@RolesAllowed({Roles.ADMIN, Roles.SETTING})
class WebhookResource {

    private final Webhooks webhooks;
    private final WebhookAddress address;
    private final Desks desks;
    private final CurrentCaller caller;
    private final Time time;

    WebhookResource(Webhooks webhooks, WebhookAddress address, Desks desks, CurrentCaller caller, Time time) {
        this.webhooks = webhooks;
        this.address = address;
        this.desks = desks;
        this.caller = caller;
        this.time = time;
    }

    @GET
    public Uni<Page<WebhookView>> list() {
        return webhooks.list(caller.organization()).map(Page::whole).map(page -> page.map(WebhookView::of));
    }

    /** When it answers, whatever happens is told. */
    @POST
    @Audited(value = "webhook.created", of = Subject.WEBHOOK)
    public Uni<RestResponse<WebhookView>> create(@NotNull @Valid NewWebhook wanted) {
        address.check(wanted.url());
        var secret = WebhookSecret.random();
        var webhook = wanted.webhook(time.now());
        var organization = caller.organization();
        return webhooks.add(organization, webhook, secret)
                .chain(() -> desks.refresh(organization))
                .replaceWith(() -> created(webhook, secret));
    }

    @GET
    @Path("{id}")
    public Uni<WebhookView> find(@PathParam("id") WebhookId id) {
        return webhooks.find(caller.organization(), id).map(WebhookResource::known);
    }

    @PATCH
    @Path("{id}")
    @Audited(value = "webhook.changed", of = Subject.WEBHOOK)
    public Uni<WebhookView> change(@PathParam("id") WebhookId id, @NotNull @Valid WebhookPatch patch) {
        patch.url().ifPresent(address::check);
        var organization = caller.organization();
        return webhooks.change(organization, id, patch::applyTo)
                .call(() -> desks.refresh(organization))
                .map(WebhookResource::known);
    }

    @DELETE
    @Path("{id}")
    @Audited(value = "webhook.deleted", of = Subject.WEBHOOK)
    public Uni<Void> delete(@PathParam("id") WebhookId id) {
        return webhooks.remove(caller.organization(), id)
                .invoke(WebhookResource::check)
                .replaceWithVoid();
    }

    private static void check(boolean removed) {
        if (!removed) {
            throw unknown().asException();
        }
    }

    private static WebhookView known(Optional<Webhook> found) {
        return found.map(WebhookView::of).orElseThrow(() -> unknown().asException());
    }

    private static Problem unknown() {
        return Problem.notFound("webhook");
    }

    private static RestResponse<WebhookView> created(Webhook webhook, WebhookSecret secret) {
        return RestResponse.ResponseBuilder.<WebhookView>created(URI.create("/api/v1/webhooks/" + webhook.id()))
                .entity(WebhookView.made(webhook, secret))
                .build();
    }
}
