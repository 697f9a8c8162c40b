package chat.prosa.widget;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/** Where hosts' pages find the embed; for everybody. */
@Path("/widget.js")
public class ScriptResource {

    /** A new version of Prosa is on everybody's page within five minutes. */
    private static final String CACHING = "public, max-age=300";

    private final Script script;

    ScriptResource(Script script) {
        this.script = script;
    }

    @GET
    @Produces("text/javascript; charset=utf-8")
    public Response script(Request request) {
        var unchanged = request.evaluatePreconditions(script.tag());
        var answer = unchanged == null ? Response.ok(script.text()) : unchanged;
        return answer.tag(script.tag()).header("Cache-Control", CACHING).build();
    }
}
