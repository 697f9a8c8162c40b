package chat.prosa.api;

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

import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import chat.prosa.api.audit.Audited;
import chat.prosa.api.identity.CurrentCaller;
import chat.prosa.api.identity.Roles;
import chat.prosa.audit.Subject;
import chat.prosa.directory.CustomerRecord;
import chat.prosa.directory.Customers;
import chat.prosa.directory.Handle;
import chat.prosa.id.CustomerId;

/** The persons on the other side, for consultants; supervisors and admins say who they are. */
@Path("/api/v1/customers")
class CustomerResource {

    private final Customers customers;
    private final Registering registering;
    private final CurrentCaller caller;

    CustomerResource(Customers customers, Registering registering, CurrentCaller caller) {
        this.customers = customers;
        this.registering = registering;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.CONSULTANT, Roles.DIRECTORY})
    public Uni<Page<CustomerRecord>> list(@BeanParam CustomerQuery query, @BeanParam Paging paging) {
        var after = paging.afterNamed(CustomerId::new);
        return customers
                .list(caller.organization(), query.filter(), after, paging.oneMore())
                .map(read -> paging.page(read, last -> Cursor.of(last.id(), last.name())));
    }

    @POST
    @RolesAllowed({Roles.SUPERVISOR, Roles.DIRECTORY})
    @Audited(value = "customer.created", of = Subject.CUSTOMER)
    public Uni<RestResponse<CustomerRecord>> create(@NotNull @Valid CustomerDraft draft) {
        return registering.create(Noun.CUSTOMER, draft).chain(this::written).map(one -> Created.at(path(one), one));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.CONSULTANT, Roles.DIRECTORY})
    public Uni<CustomerRecord> find(@PathParam("id") Handle id) {
        return customers
                .find(caller.organization(), id)
                .map(found -> found.orElseThrow(() -> Noun.CUSTOMER.unknown().asException()));
    }

    @PATCH
    @Path("{id}")
    @RolesAllowed({Roles.SUPERVISOR, Roles.DIRECTORY})
    @Audited(value = "customer.changed", of = Subject.CUSTOMER)
    public Uni<CustomerRecord> change(@PathParam("id") Handle id, @NotNull @Valid CustomerDraft draft) {
        return registering.change(Noun.CUSTOMER, id, draft).chain(this::written);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.SUPERVISOR, Roles.DIRECTORY})
    @Audited(value = "customer.put", of = Subject.CUSTOMER)
    public Uni<RestResponse<CustomerRecord>> put(@PathParam("id") Handle id, @NotNull @Valid CustomerDraft draft) {
        return registering
                .put(Noun.CUSTOMER, id, draft)
                .chain(put -> written(put.id()).map(one -> Created.atIf(put.created(), path(one), one)));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.SUPERVISOR, Roles.DIRECTORY})
    @Audited(value = "customer.deleted", of = Subject.CUSTOMER)
    public Uni<Void> delete(@PathParam("id") Handle id) {
        return registering.delete(Noun.CUSTOMER, id);
    }

    private Uni<CustomerRecord> written(CustomerId id) {
        return find(Handle.of(id));
    }

    private static String path(CustomerRecord one) {
        return "/api/v1/customers/" + one.id();
    }
}
