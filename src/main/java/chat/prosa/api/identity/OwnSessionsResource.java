package chat.prosa.api.identity;

import java.util.Optional;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import io.smallrye.mutiny.Uni;

import chat.prosa.access.SessionHash;
import chat.prosa.access.Sessions;
import chat.prosa.api.Page;

/** Where the caller is signed in. */
@Path("/api/v1/sessions")
class OwnSessionsResource {

    private final Sessions sessions;
    private final EndingSessions ending;
    private final CurrentCaller caller;

    OwnSessionsResource(Sessions sessions, EndingSessions ending, CurrentCaller caller) {
        this.sessions = sessions;
        this.ending = ending;
        this.caller = caller;
    }

    @GET
    public Uni<Page<SessionView>> list() {
        var person = caller.person();
        var current = caller.session();
        return sessions.of(person.organization(), person.id())
                .map(his -> Page.whole(his.stream()
                        .map(session -> SessionView.of(session, current))
                        .toList()));
    }

    @DELETE
    @Path("{id}")
    public Uni<Void> end(@PathParam("id") String id) {
        var person = caller.person();
        return ending.end(person.organization(), person.id(), new SessionHash(id));
    }

    /** All others. */
    @DELETE
    public Uni<Void> endOthers() {
        var person = caller.person();
        Optional<SessionHash> present = caller.session();
        return ending.endAll(person.organization(), person.id(), present);
    }
}
