package chat.prosa.api;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import chat.prosa.api.audit.Audited;
import chat.prosa.api.identity.CurrentCaller;
import chat.prosa.api.identity.Roles;
import chat.prosa.audit.Subject;
import chat.prosa.directory.Handle;
import chat.prosa.directory.ServiceGroupRecord;
import chat.prosa.directory.ServiceGroups;
import chat.prosa.id.ServiceGroupId;

/**
 * The named sets of consultants who may attend projects, for consultants; supervisors and admins say which there are.
 */
@Path("/api/v1/service-groups")
class ServiceGroupResource {

    private final ServiceGroups serviceGroups;
    private final Registering registering;
    private final CurrentCaller caller;

    ServiceGroupResource(ServiceGroups serviceGroups, Registering registering, CurrentCaller caller) {
        this.serviceGroups = serviceGroups;
        this.registering = registering;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.CONSULTANT, Roles.DIRECTORY})
    public Uni<Page<ServiceGroupRecord>> list(@QueryParam("q") Optional<String> q, @BeanParam Paging paging) {
        var after = paging.afterNamed(ServiceGroupId::new);
        return serviceGroups
                .list(caller.organization(), new ServiceGroups.Filter(q.map(Asked::words)), after, paging.oneMore())
                .map(read -> paging.page(read, last -> Cursor.of(last.id(), last.name())));
    }

    @POST
    @RolesAllowed({Roles.SUPERVISOR, Roles.DIRECTORY})
    @Audited(value = "service-group.created", of = Subject.SERVICE_GROUP)
    public Uni<RestResponse<ServiceGroupRecord>> create(@NotNull @Valid ServiceGroupDraft draft) {
        return registering
                .create(Noun.SERVICE_GROUP, draft)
                .chain(this::written)
                .map(one -> Created.at(path(one), one));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.CONSULTANT, Roles.DIRECTORY})
    public Uni<ServiceGroupRecord> find(@PathParam("id") Handle id) {
        return serviceGroups
                .find(caller.organization(), id)
                .map(found ->
                        found.orElseThrow(() -> Noun.SERVICE_GROUP.unknown().asException()));
    }

    @PATCH
    @Path("{id}")
    @RolesAllowed({Roles.SUPERVISOR, Roles.DIRECTORY})
    @Audited(value = "service-group.changed", of = Subject.SERVICE_GROUP)
    public Uni<ServiceGroupRecord> change(@PathParam("id") Handle id, @NotNull @Valid ServiceGroupDraft draft) {
        return registering.change(Noun.SERVICE_GROUP, id, draft).chain(this::written);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.SUPERVISOR, Roles.DIRECTORY})
    @Audited(value = "service-group.put", of = Subject.SERVICE_GROUP)
    public Uni<RestResponse<ServiceGroupRecord>> put(
            @PathParam("id") Handle id, @NotNull @Valid ServiceGroupDraft draft) {
        return registering
                .put(Noun.SERVICE_GROUP, id, draft)
                .chain(put -> written(put.id()).map(one -> Created.atIf(put.created(), path(one), one)));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.SUPERVISOR, Roles.DIRECTORY})
    @Audited(value = "service-group.deleted", of = Subject.SERVICE_GROUP)
    public Uni<Void> delete(@PathParam("id") Handle id) {
        return registering.delete(Noun.SERVICE_GROUP, id);
    }

    private Uni<ServiceGroupRecord> written(ServiceGroupId id) {
        return find(Handle.of(id));
    }

    private static String path(ServiceGroupRecord one) {
        return "/api/v1/service-groups/" + one.id();
    }
}
