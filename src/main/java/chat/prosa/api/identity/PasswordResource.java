package chat.prosa.api.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.smallrye.mutiny.Uni;

/** The caller's own password. */
@Path("/api/v1/me/password")
@RolesAllowed({Roles.CUSTOMER, Roles.CONSULTANT})
class PasswordResource {

    private final ChangingPassword changing;
    private final CurrentCaller caller;

    PasswordResource(ChangingPassword changing, CurrentCaller caller) {
        this.changing = changing;
        this.caller = caller;
    }

    @POST
    public Uni<Void> change(@NotNull @Valid PasswordChange change) {
        return changing.change(caller.person(), change, caller.session());
    }
}
