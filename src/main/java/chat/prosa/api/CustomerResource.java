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
import chat.prosa.directory.CustomerRecord;
import chat.prosa.directory.Customers;
import chat.prosa.id.CustomerId;

/** The persons on the other side, for consultants. */
@Path("/api/v1/customers")
@RolesAllowed(Roles.CONSULTANT)
class CustomerResource {

    private final Customers customers;
    private final CurrentCaller caller;

    CustomerResource(Customers customers, CurrentCaller caller) {
        this.customers = customers;
        this.caller = caller;
    }

    @GET
    public Uni<Page<CustomerRecord>> list(@BeanParam Paging paging) {
        return customers
                .list(caller.organization(), paging.afterNamed(CustomerId::new), paging.oneMore())
                .map(read -> paging.page(read, last -> Cursor.of(last.id(), last.name())));
    }

    @GET
    @Path("{id}")
    public Uni<CustomerRecord> find(@PathParam("id") CustomerId id) {
        return customers
                .find(caller.organization(), id)
                .map(found ->
                        found.orElseThrow(() -> Problem.notFound("customer").asException()));
    }
}
