package chat.prosa.api;

import java.util.Optional;
import java.util.OptionalInt;

import jakarta.ws.rs.QueryParam;

import chat.prosa.history.Tickets;
import chat.prosa.id.ProjectId;
import chat.prosa.ticket.Ticket;

/** Which tickets are asked for. */
record TicketQuery(
        @QueryParam("tag") Optional<String> tag,
        @QueryParam("status") Optional<String> status,
        @QueryParam("project") Optional<String> project) {

    Tickets.Filter filter() {
        return new Tickets.Filter(
                tag.map(text -> Asked.text("tag", text, TicketPatch.LONGEST_TAG)),
                status.map(word -> Asked.oneOf("status", word, Ticket.Status.values())),
                project.map(text -> Asked.id("project", text, ProjectId::new)));
    }

    /** The number of the ticket after which the page begins. */
    OptionalInt below(Paging paging) {
        return paging.after(parts -> Integer.valueOf(parts.getFirst()))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }
}
