package chat.prosa.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;

import chat.prosa.access.AllowedOrigins;
import chat.prosa.api.audit.Audited;
import chat.prosa.api.identity.CurrentCaller;
import chat.prosa.api.identity.Roles;
import chat.prosa.api.json.Change;
import chat.prosa.audit.Subject;
import chat.prosa.directory.Organization;
import chat.prosa.directory.Organizations;
import chat.prosa.history.Expiry;
import chat.prosa.id.OrganizationId;

/** The caller's organization, and how it runs its chat. */
@Path("/api/v1/organization")
class OrganizationResource {

    private final Organizations organizations;
    private final AllowedOrigins origins;
    private final Expiry expiry;
    private final Desks desks;
    private final CurrentCaller caller;

    OrganizationResource(
            Organizations organizations, AllowedOrigins origins, Expiry expiry, Desks desks, CurrentCaller caller) {
        this.organizations = organizations;
        this.origins = origins;
        this.expiry = expiry;
        this.desks = desks;
        this.caller = caller;
    }

    @GET
    public Uni<OrganizationView> find() {
        var found = organizations.find(caller.organization());
        return caller.is(Roles.ADMIN) || caller.is(Roles.SETTING)
                ? found.chain(this::whole)
                : found.map(OrganizationView::of);
    }

    @PATCH
    @RolesAllowed({Roles.ADMIN, Roles.SETTING})
    @Audited(value = "organization.changed", of = Subject.ORGANIZATION)
    public Uni<OrganizationView> change(@NotNull @Valid OrganizationPatch patch) {
        var organization = caller.organization();
        var retention = patch.retention();
        return organizations
                .change(organization, patch.name(), patch.origins())
                .call(() -> retain(organization, retention))
                .call(() -> desks.refresh(organization))
                .chain(() -> organizations.find(organization))
                .chain(this::whole);
    }

    @GET
    @Path("chat-settings")
    @RolesAllowed({Roles.CONSULTANT, Roles.SETTING})
    public Uni<ChatSettingsView> settings() {
        return organizations.settings(caller.organization()).map(ChatSettingsView::of);
    }

    /** When it answers, the desk goes by the new settings. */
    @PATCH
    @Path("chat-settings")
    @RolesAllowed({Roles.ADMIN, Roles.SETTING})
    @Audited(value = "chat-settings.changed", of = Subject.ORGANIZATION)
    public Uni<ChatSettingsView> change(@NotNull @Valid ChatSettingsPatch patch) {
        var organization = caller.organization();
        return organizations
                .change(organization, patch::applyTo)
                .call(() -> desks.refresh(organization))
                .map(ChatSettingsView::of);
    }

    private Uni<Void> retain(OrganizationId organization, Change<Integer> retention) {
        return switch (retention) {
            case Change.Keep<Integer> _ -> Uni.createFrom().voidItem();
            case Change.Set<Integer>(var days) -> expiry.retain(organization, days);
        };
    }

    private Uni<OrganizationView> whole(Organization organization) {
        return origins.of(organization.id())
                .chain(allowed -> expiry.retention(organization.id())
                        .map(days -> OrganizationView.of(organization, allowed, days)));
    }
}
