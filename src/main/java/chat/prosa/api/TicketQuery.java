package chat.prosa.api;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import jakarta.ws.rs.QueryParam;

import chat.prosa.access.Caller;
import chat.prosa.api.problem.Problem;
import chat.prosa.history.Tickets;
import chat.prosa.history.Tickets.Assignee;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.ProjectId;
import chat.prosa.ticket.Ticket;

/**
 * Which tickets are asked for.
 *
 * @param tag they have all of these
 * @param assignee an id, {@code me} or {@code none}
 * @param q words of their subject or description, or their number
 */
record TicketQuery(
        @QueryParam("tag") List<String> tag,
        @QueryParam("status") Optional<String> status,
        @QueryParam("project") Optional<String> project,
        @QueryParam("assignee") Optional<String> assignee,
        @QueryParam("q") Optional<String> q) {

    private static final int LONGEST_SEARCH = 200;

    Tickets.Filter filter(Caller caller) {
        return new Tickets.Filter(
                Asked.tags(tag),
                status.map(word -> Asked.oneOf("status", word, Ticket.Status.values())),
                project.map(text -> Asked.id("project", text, ProjectId::new)),
                assignee.map(text -> assignee(text, caller)),
                q.map(text -> Asked.text("q", text, LONGEST_SEARCH)));
    }

    private static Assignee assignee(String text, Caller caller) {
        return switch (text) {
            case "me" -> new Assignee.One(me(caller));
            case "none" -> new Assignee.Nobody();
            default -> new Assignee.One(Asked.id("assignee", text, ConsultantId::new));
        };
    }

    private static ConsultantId me(Caller caller) {
        if (caller instanceof Caller.ConsultantCaller me) {
            return me.id();
        }
        throw Problem.invalid("assignee", "An API key is nobody.").asException();
    }

    /** The number of the ticket after which the page begins. */
    OptionalInt below(Paging paging) {
        return paging.after(parts -> Integer.valueOf(parts.getFirst()))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }
}
