package chat.prosa.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;

import chat.prosa.api.audit.Audited;
import chat.prosa.api.identity.CurrentCaller;
import chat.prosa.api.identity.Roles;
import chat.prosa.audit.Subject;

/** The directory as a whole, for the host platform whose own it follows. */
@Path(DirectoryResource.PATH)
class DirectoryResource {

    static final String PATH = "/api/v1/directory";

    private final Syncing syncing;
    private final CurrentCaller caller;

    DirectoryResource(Syncing syncing, CurrentCaller caller) {
        this.syncing = syncing;
        this.caller = caller;
    }

    /** What is not in it stays as it is. */
    @PUT
    @RolesAllowed({Roles.ADMIN, Roles.DIRECTORY})
    @Audited(value = "directory.synced", of = Subject.DIRECTORY)
    public Uni<SyncReport> sync(@NotNull @Valid DirectorySync whole) {
        return syncing.sync(caller.organization(), whole);
    }
}
