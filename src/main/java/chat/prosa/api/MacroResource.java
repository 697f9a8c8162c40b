package chat.prosa.api;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import chat.prosa.api.problem.Problem;
import chat.prosa.audit.Subject;
import chat.prosa.id.MacroId;
import chat.prosa.macro.Macros;
import chat.prosa.macro.NamedMacro;

/** What quick commands do: consultants run them, supervisors and admins say what they are. */
@Path("/api/v1/macros")
@RolesAllowed({Roles.CONSULTANT, Roles.SETTING})
class MacroResource {

    private final Macros macros;
    private final Macroing macroing;
    private final CurrentCaller caller;

    MacroResource(Macros macros, Macroing macroing, CurrentCaller caller) {
        this.macros = macros;
        this.macroing = macroing;
        this.caller = caller;
    }

    @GET
    public Uni<Page<NamedMacro>> list() {
        return macros.list(caller.organization()).map(Page::whole);
    }

    @POST
    @RolesAllowed({Roles.SUPERVISOR, Roles.SETTING})
    @Audited(value = "macro.created", of = Subject.MACRO)
    public Uni<RestResponse<NamedMacro>> create(@NotNull @Valid MacroPatch macro) {
        return macroing.create(caller.organization(), macro).map(MacroResource::created);
    }

    @GET
    @Path("{id}")
    public Uni<NamedMacro> find(@PathParam("id") MacroId id) {
        return macros.find(caller.organization(), id)
                .map(found -> found.orElseThrow(() -> Problem.notFound("macro").asException()));
    }

    @PATCH
    @Path("{id}")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SETTING})
    @Audited(value = "macro.changed", of = Subject.MACRO)
    public Uni<NamedMacro> change(@PathParam("id") MacroId id, @NotNull @Valid MacroPatch patch) {
        return macroing.change(caller.organization(), id, patch);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SETTING})
    @Audited(value = "macro.deleted", of = Subject.MACRO)
    public Uni<Void> delete(@PathParam("id") MacroId id) {
        return macroing.delete(caller.organization(), id);
    }

    @PUT
    @Path("order")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SETTING})
    @Audited(value = "macros.ordered", of = Subject.MACROS)
    public Uni<Page<NamedMacro>> order(@NotNull @Valid MacroOrder order) {
        return macros.change(caller.organization(), order::applyTo).map(Page::whole);
    }

    @POST
    @Path("defaults")
    @RolesAllowed({Roles.SUPERVISOR, Roles.SETTING})
    @Audited(value = "macros.restored", of = Subject.MACROS, always = true)
    public Uni<Page<NamedMacro>> restore() {
        return macros.restore(caller.organization()).map(Page::whole);
    }

    private static RestResponse<NamedMacro> created(NamedMacro macro) {
        var location = URI.create("/api/v1/macros/" + macro.macro().id());
        return RestResponse.ResponseBuilder.<NamedMacro>created(location)
                .entity(macro)
                .build();
    }
}
