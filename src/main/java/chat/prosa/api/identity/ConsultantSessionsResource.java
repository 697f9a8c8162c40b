package chat.prosa.api.identity;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;

import chat.prosa.access.Sessions;
import chat.prosa.api.Page;
import chat.prosa.api.audit.Audited;
import chat.prosa.api.problem.Problem;
import chat.prosa.audit.Subject;
import chat.prosa.directory.Consultants;
import chat.prosa.id.ConsultantId;

/** Where a consultant is signed in, for admins. */
@Path("/api/v1/consultants/{id}/sessions")
@RolesAllowed(Roles.ADMIN)
class ConsultantSessionsResource {

    private final Consultants consultants;
    private final Sessions sessions;
    private final EndingSessions ending;
    private final CurrentCaller caller;

    ConsultantSessionsResource(
            Consultants consultants, Sessions sessions, EndingSessions ending, CurrentCaller caller) {
        this.consultants = consultants;
        this.sessions = sessions;
        this.ending = ending;
        this.caller = caller;
    }

    @GET
    public Uni<Page<SessionView>> list(@PathParam("id") ConsultantId id) {
        var current = caller.session();
        return known(id)
                .chain(() -> sessions.of(caller.organization(), id))
                .map(his -> Page.whole(his.stream()
                        .map(session -> SessionView.of(session, current))
                        .toList()));
    }

    @DELETE
    @Audited(value = "sessions.ended", of = Subject.CONSULTANT, always = true)
    public Uni<Void> endAll(@PathParam("id") ConsultantId id) {
        return known(id).chain(() -> ending.endAll(caller.organization(), id, Optional.empty()));
    }

    private Uni<?> known(ConsultantId id) {
        return consultants
                .find(caller.organization(), id)
                .map(found ->
                        found.orElseThrow(() -> Problem.notFound("consultant").asException()));
    }
}
