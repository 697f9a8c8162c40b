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
import chat.prosa.desk.Answer;
import chat.prosa.desk.Command;
import chat.prosa.directory.Consultants;
import chat.prosa.directory.Handle;
import chat.prosa.id.ConsultantId;

/** The persons of the firm, for each other; admins say who they are. */
@Path("/api/v1/consultants")
class ConsultantResource {

    private final Consultants consultants;
    private final Registering registering;
    private final Desks desks;
    private final CurrentCaller caller;

    ConsultantResource(Consultants consultants, Registering registering, Desks desks, CurrentCaller caller) {
        this.consultants = consultants;
        this.registering = registering;
        this.desks = desks;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.CONSULTANT, Roles.DIRECTORY})
    public Uni<Page<ConsultantView>> list(@BeanParam ConsultantQuery query, @BeanParam Paging paging) {
        var after = paging.afterNamed(ConsultantId::new);
        return consultants
                .list(caller.organization(), query.filter(), after, paging.oneMore())
                .map(read -> paging.page(read, last -> Cursor.of(last.id(), last.name())))
                .chain(page -> online().map(online -> page.map(one -> ConsultantView.of(one, online))));
    }

    @POST
    @RolesAllowed({Roles.ADMIN, Roles.DIRECTORY})
    @Audited(value = "consultant.created", of = Subject.CONSULTANT)
    public Uni<RestResponse<ConsultantView>> create(@NotNull @Valid ConsultantDraft draft) {
        return registering.create(Noun.CONSULTANT, draft).chain(this::view).map(view -> Created.at(path(view), view));
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.CONSULTANT, Roles.DIRECTORY})
    public Uni<ConsultantView> find(@PathParam("id") Handle id) {
        return consultants
                .find(caller.organization(), id)
                .map(found -> found.orElseThrow(() -> Noun.CONSULTANT.unknown().asException()))
                .chain(found -> online().map(online -> ConsultantView.of(found, online)));
    }

    @PATCH
    @Path("{id}")
    @RolesAllowed({Roles.ADMIN, Roles.DIRECTORY})
    @Audited(value = "consultant.changed", of = Subject.CONSULTANT)
    public Uni<ConsultantView> change(@PathParam("id") Handle id, @NotNull @Valid ConsultantDraft draft) {
        return registering.change(Noun.CONSULTANT, id, draft).chain(this::view);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.ADMIN, Roles.DIRECTORY})
    @Audited(value = "consultant.put", of = Subject.CONSULTANT)
    public Uni<RestResponse<ConsultantView>> put(@PathParam("id") Handle id, @NotNull @Valid ConsultantDraft draft) {
        return registering
                .put(Noun.CONSULTANT, id, draft)
                .chain(put -> view(put.id()).map(view -> Created.atIf(put.created(), path(view), view)));
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.ADMIN, Roles.DIRECTORY})
    @Audited(value = "consultant.deleted", of = Subject.CONSULTANT)
    public Uni<Void> delete(@PathParam("id") Handle id) {
        return registering.delete(Noun.CONSULTANT, id);
    }

    private Uni<ConsultantView> view(ConsultantId id) {
        return find(Handle.of(id));
    }

    private Uni<Answer.Online> online() {
        return desks.ask(caller.organization(), new Command.AskOnline(), Answer.Online.class);
    }

    private static String path(ConsultantView consultant) {
        return "/api/v1/consultants/" + consultant.id();
    }
}
