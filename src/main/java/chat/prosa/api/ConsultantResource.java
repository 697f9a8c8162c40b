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
import chat.prosa.desk.Answer;
import chat.prosa.desk.Command;
import chat.prosa.directory.Consultants;
import chat.prosa.id.ConsultantId;

/** The persons of the firm, for each other. */
@Path("/api/v1/consultants")
@RolesAllowed(Roles.CONSULTANT)
class ConsultantResource {

    private final Consultants consultants;
    private final Desks desks;
    private final CurrentCaller caller;

    ConsultantResource(Consultants consultants, Desks desks, CurrentCaller caller) {
        this.consultants = consultants;
        this.desks = desks;
        this.caller = caller;
    }

    @GET
    public Uni<Page<ConsultantView>> list(@BeanParam Paging paging) {
        return consultants
                .list(caller.organization(), paging.afterNamed(ConsultantId::new), paging.oneMore())
                .map(read -> paging.page(read, last -> Cursor.of(last.id(), last.name())))
                .chain(page -> online().map(online -> page.map(one -> ConsultantView.of(one, online))));
    }

    @GET
    @Path("{id}")
    public Uni<ConsultantView> find(@PathParam("id") ConsultantId id) {
        return consultants
                .find(caller.organization(), id)
                .map(found ->
                        found.orElseThrow(() -> Problem.notFound("consultant").asException()))
                .chain(found -> online().map(online -> ConsultantView.of(found, online)));
    }

    private Uni<Answer.Online> online() {
        return desks.ask(caller.organization(), new Command.AskOnline(), Answer.Online.class);
    }
}
