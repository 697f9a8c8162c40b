package chat.prosa.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;

import chat.prosa.api.identity.CurrentCaller;
import chat.prosa.api.identity.Roles;
import chat.prosa.api.problem.Problem;
import chat.prosa.directory.ServiceGroupRecord;
import chat.prosa.directory.ServiceGroups;
import chat.prosa.id.ServiceGroupId;

/** The named sets of consultants who may attend projects, for consultants. */
@Path("/api/v1/service-groups")
@RolesAllowed(Roles.CONSULTANT)
class ServiceGroupResource {

    private final ServiceGroups serviceGroups;
    private final CurrentCaller caller;

    ServiceGroupResource(ServiceGroups serviceGroups, CurrentCaller caller) {
        this.serviceGroups = serviceGroups;
        this.caller = caller;
    }

    @GET
    public Uni<Page<ServiceGroupRecord>> list(@BeanParam Paging paging) {
        return serviceGroups
                .list(caller.organization(), paging.afterNamed(ServiceGroupId::new), paging.oneMore())
                .map(read -> paging.page(read, last -> Cursor.of(last.id(), last.name())));
    }

    @GET
    @Path("{id}")
    public Uni<ServiceGroupRecord> find(@PathParam("id") ServiceGroupId id) {
        return serviceGroups
                .find(caller.organization(), id)
                .map(found -> found.orElseThrow(
                        () -> Problem.notFound("service group").asException()));
    }
}
