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

import chat.prosa.access.KeyMaterial;
import chat.prosa.access.SigningKey;
import chat.prosa.access.SigningKeys;
import chat.prosa.api.Page;
import chat.prosa.api.audit.Audited;
import chat.prosa.api.identity.CurrentCaller;
import chat.prosa.api.identity.Roles;
import chat.prosa.api.problem.Problem;
import chat.prosa.audit.Subject;
import chat.prosa.dispatch.Time;
import chat.prosa.id.SigningKeyId;

/** The keys that host platforms vouch for their users with, for admins. */
@Path("/api/v1/signing-keys")
@RolesAllowed(Roles.ADMIN)
class SigningKeyResource {

    private final SigningKeys keys;
    private final CurrentCaller caller;
    private final Time time;

    SigningKeyResource(SigningKeys keys, CurrentCaller caller, Time time) {
        this.keys = keys;
        this.caller = caller;
        this.time = time;
    }

    @GET
    public Uni<Page<SigningKeyView>> list() {
        return keys.list(caller.organization()).map(Page::whole).map(page -> page.map(SigningKeyView::of));
    }

    @POST
    @Audited(value = "signing-key.created", of = Subject.SIGNING_KEY)
    public Uni<RestResponse<SigningKeyView>> create(@NotNull @Valid NewSigningKey wanted) {
        var material = wanted.material();
        var key = new SigningKey(
                new SigningKeyId(UUID.randomUUID()), wanted.name(), material.algorithm(), time.now(), Optional.empty());
        return keys.add(caller.organization(), key, material).replaceWith(() -> created(key, material));
    }

    /** From then on it vouches for nobody; whoever was let in by it stays until his session ends. */
    @DELETE
    @Path("{id}")
    @Audited(value = "signing-key.deleted", of = Subject.SIGNING_KEY)
    public Uni<Void> delete(@PathParam("id") SigningKeyId id) {
        return keys.remove(caller.organization(), id)
                .invoke(SigningKeyResource::check)
                .replaceWithVoid();
    }

    private static void check(boolean removed) {
        if (!removed) {
            throw Problem.notFound("signing key").asException();
        }
    }

    private static RestResponse<SigningKeyView> created(SigningKey key, KeyMaterial material) {
        return RestResponse.ResponseBuilder.<SigningKeyView>created(URI.create("/api/v1/signing-keys/" + key.id()))
                .entity(SigningKeyView.made(key, material))
                .build();
    }
}
