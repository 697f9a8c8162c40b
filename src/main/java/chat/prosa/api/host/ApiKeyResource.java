package chat.prosa.api.host;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import chat.prosa.access.ApiKey;
import chat.prosa.access.ApiKeys;
import chat.prosa.access.ApiSecret;
import chat.prosa.api.Page;
import chat.prosa.api.audit.Audited;
import chat.prosa.api.identity.CurrentCaller;
import chat.prosa.api.identity.Roles;
import chat.prosa.api.problem.Problem;
import chat.prosa.audit.Subject;
import chat.prosa.dispatch.Time;
import chat.prosa.id.ApiKeyId;

/** The keys that host platforms' servers call with, for admins. */
@Path("/api/v1/api-keys")
@RolesAllowed(Roles.ADMIN)
class ApiKeyResource {

    private final ApiKeys keys;
    private final CurrentCaller caller;
    private final Time time;

    ApiKeyResource(ApiKeys keys, CurrentCaller caller, Time time) {
        this.keys = keys;
        this.caller = caller;
        this.time = time;
    }

    @GET
    public Uni<Page<ApiKeyView>> list() {
        return keys.list(caller.organization()).map(Page::whole).map(page -> page.map(ApiKeyView::of));
    }

    @POST
    @Audited(value = "api-key.created", of = Subject.API_KEY)
    public Uni<RestResponse<ApiKeyView>> create(@NotNull @Valid NewApiKey wanted) {
        var secret = ApiSecret.random();
        var key = new ApiKey(
                new ApiKeyId(UUID.randomUUID()), wanted.name(), wanted.wanted(), time.now(), Optional.empty());
        return keys.add(caller.organization(), key, secret).replaceWith(() -> created(key, secret));
    }

    /** From then on it opens nothing. */
    @DELETE
    @Path("{id}")
    @Audited(value = "api-key.deleted", of = Subject.API_KEY)
    public Uni<Void> delete(@PathParam("id") ApiKeyId id) {
        return keys.remove(caller.organization(), id)
                .invoke(ApiKeyResource::check)
                .replaceWithVoid();
    }

    private static void check(boolean removed) {
        if (!removed) {
            throw Problem.notFound("API key").asException();
        }
    }

    private static RestResponse<ApiKeyView> created(ApiKey key, ApiSecret secret) {
        return RestResponse.ResponseBuilder.<ApiKeyView>created(URI.create("/api/v1/api-keys/" + key.id()))
                .entity(ApiKeyView.made(key, secret))
                .build();
    }
}
