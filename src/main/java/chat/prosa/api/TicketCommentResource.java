package chat.prosa.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import chat.prosa.api.audit.Audited;
import chat.prosa.api.identity.CurrentCaller;
import chat.prosa.api.identity.Roles;
import chat.prosa.api.problem.Problem;
import chat.prosa.audit.Subject;
import chat.prosa.dispatch.Time;
import chat.prosa.history.TicketComment;
import chat.prosa.history.TicketComments;
import chat.prosa.history.Tickets;
import chat.prosa.id.TicketCommentId;
import chat.prosa.id.TicketId;

/** What consultants say to each other about a ticket. */
@Path("/api/v1/tickets/{id}/comments")
@RolesAllowed(Roles.CONSULTANT)
class TicketCommentResource {

    private final Tickets tickets;
    private final TicketComments comments;
    private final Time time;
    private final CurrentCaller caller;

    TicketCommentResource(Tickets tickets, TicketComments comments, Time time, CurrentCaller caller) {
        this.tickets = tickets;
        this.comments = comments;
        this.time = time;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.CONSULTANT, Roles.READING})
    public Uni<Page<TicketComment>> list(@PathParam("id") TicketId id, @BeanParam Paging paging) {
        var after = paging.after(TicketCommentResource::place);
        return tickets.find(caller.organization(), id)
                .map(found -> found.orElseThrow(TicketCommentResource::noSuchTicket))
                .chain(_ -> comments.of(caller.organization(), id, after, paging.oneMore()))
                .map(read -> paging.page(read, last -> Cursor.of(last.at(), last.id())));
    }

    @POST
    @Audited(value = "ticket.commented", of = Subject.TICKET, always = true)
    public Uni<RestResponse<TicketComment>> add(@PathParam("id") TicketId id, @NotNull @Valid NewComment comment) {
        var author = caller.consultant();
        return comments.add(author.organization(), id, author.id(), time.now(), comment.text())
                .map(added -> added.orElseThrow(TicketCommentResource::noSuchTicket))
                .map(added -> RestResponse.status(Response.Status.CREATED, added));
    }

    private static RuntimeException noSuchTicket() {
        return Problem.notFound("ticket").asException();
    }

    private static TicketComment.Place place(List<String> cursor) {
        return new TicketComment.Place(
                Instant.parse(cursor.get(0)), new TicketCommentId(UUID.fromString(cursor.get(1))));
    }
}
