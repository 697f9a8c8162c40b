package chat.prosa.widget;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestQuery;

import chat.prosa.access.Caller;
import chat.prosa.directory.Handle;
import chat.prosa.directory.Named;
import chat.prosa.directory.Organizations;
import chat.prosa.directory.ProjectRecord;
import chat.prosa.directory.Projects;
import chat.prosa.id.ProjectId;

/** What a customer's embed goes by. */
@Path("/api/v1/widget")
public class WidgetResource {

    /** The role of customers, as everywhere. */
    private static final String CUSTOMER = "customer";

    private final Organizations organizations;
    private final Projects projects;
    private final SecurityIdentity identity;

    WidgetResource(Organizations organizations, Projects projects, SecurityIdentity identity) {
        this.organizations = organizations;
        this.projects = projects;
        this.identity = identity;
    }

    /** @param project the id of a project, or {@code ext:} and what the host platform calls it */
    @GET
    @RolesAllowed(CUSTOMER)
    public Uni<WidgetView> find(@RestQuery Optional<String> project) {
        Caller.CustomerCaller customer = identity.getAttribute(Caller.ATTRIBUTE);
        return organizations
                .settings(customer.organization())
                .chain(settings -> named(customer, project).map(found -> WidgetView.of(settings, found)));
    }

    private Uni<Optional<Named<ProjectId>>> named(Caller.CustomerCaller customer, Optional<String> project) {
        return project.flatMap(Handle::parse)
                .map(handle -> projects.find(customer.organization(), handle)
                        .map(found -> found.filter(one -> belongs(customer, one))
                                .map(one -> new Named<>(one.id(), one.name()))))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private static boolean belongs(Caller.CustomerCaller customer, ProjectRecord project) {
        return project.customers().stream().map(Named::id).anyMatch(customer.id()::equals);
    }
}
