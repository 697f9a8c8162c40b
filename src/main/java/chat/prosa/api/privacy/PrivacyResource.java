package chat.prosa.api.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import chat.prosa.api.audit.Audited;
import chat.prosa.api.identity.CurrentCaller;
import chat.prosa.api.identity.Roles;
import chat.prosa.api.problem.Problem;
import chat.prosa.audit.Subject;
import chat.prosa.directory.CustomerRecord;
import chat.prosa.directory.Customers;
import chat.prosa.directory.Handle;
import chat.prosa.history.CustomerData;
import chat.prosa.id.CustomerId;

/** All that is kept of a customer, for admins: to be handed to him, or forgotten. */
@Path("/api/v1/customers/{id}")
@RolesAllowed(Roles.ADMIN)
class PrivacyResource {

    private final Customers customers;
    private final CustomerData data;
    private final Erasing erasing;
    private final CurrentCaller caller;

    PrivacyResource(Customers customers, CustomerData data, Erasing erasing, CurrentCaller caller) {
        this.customers = customers;
        this.data = data;
        this.erasing = erasing;
        this.caller = caller;
    }

    @GET
    @Path("export")
    @Produces(MediaType.APPLICATION_JSON)
    @Audited(value = "customer.exported", of = Subject.CUSTOMER, always = true)
    public Uni<RestResponse<String>> export(@PathParam("id") Handle id) {
        return customer(id)
                .chain(customer -> data.export(caller.organization(), customer)
                        .map(found -> found.orElseThrow(PrivacyResource::unknown))
                        .map(export -> file(customer, export)));
    }

    /** There is no way back. */
    @POST
    @Path("erase")
    @Audited(value = "customer.erased", of = Subject.CUSTOMER, always = true, forgets = true)
    public Uni<Void> erase(@PathParam("id") Handle id) {
        return customer(id).chain(customer -> erasing.erase(caller.organization(), customer));
    }

    private Uni<CustomerId> customer(Handle id) {
        return customers
                .find(caller.organization(), id)
                .map(found -> found.map(CustomerRecord::id).orElseThrow(PrivacyResource::unknown));
    }

    private static RestResponse<String> file(CustomerId customer, String export) {
        return RestResponse.ResponseBuilder.ok(export)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"customer-%s.json\"".formatted(customer))
                .build();
    }

    private static RuntimeException unknown() {
        return Problem.notFound("customer").asException();
    }
}
