package chat.prosa.api;

import java.net.URI;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import chat.prosa.api.audit.Audited;
import chat.prosa.api.identity.CurrentCaller;
import chat.prosa.api.identity.Roles;
import chat.prosa.api.problem.Problem;
import chat.prosa.audit.Subject;
import chat.prosa.history.NamedTicket;
import chat.prosa.history.Tickets;
import chat.prosa.id.TicketId;

/** What is left to do later, for consultants. */
@Path("/api/v1/tickets")
@RolesAllowed(Roles.CONSULTANT)
class TicketResource {

    private final Tickets tickets;
    private final Ticketing ticketing;
    private final TicketTranscripts transcripts;
    private final CurrentCaller caller;

    TicketResource(Tickets tickets, Ticketing ticketing, TicketTranscripts transcripts, CurrentCaller caller) {
        this.tickets = tickets;
        this.ticketing = ticketing;
        this.transcripts = transcripts;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({Roles.CONSULTANT, Roles.READING})
    public Uni<Page<NamedTicket>> list(@BeanParam TicketQuery query, @BeanParam Paging paging) {
        return tickets.list(caller.organization(), query.filter(caller.caller()), query.below(paging), paging.oneMore())
                .map(read -> paging.page(read, last -> Cursor.of(last.ticket().number())));
    }

    @POST
    @Audited(value = "ticket.created", of = Subject.TICKET)
    public Uni<RestResponse<NamedTicket>> open(@NotNull @Valid NewTicket ticket) {
        return ticketing.open(caller.consultant(), ticket).map(TicketResource::created);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.CONSULTANT, Roles.READING})
    public Uni<ObjectNode> find(@PathParam("id") TicketId id, @Context HttpHeaders headers) {
        return tickets.find(caller.organization(), id)
                .map(TicketResource::known)
                .chain(ticket -> transcripts.added(caller.caller(), ticket, headers.getAcceptableLanguages()));
    }

    @PATCH
    @Path("{id}")
    @Audited(value = "ticket.changed", of = Subject.TICKET)
    public Uni<NamedTicket> change(@PathParam("id") TicketId id, @NotNull @Valid TicketPatch patch) {
        return ticketing.change(caller.organization(), id, patch).map(TicketResource::known);
    }

    private static RestResponse<NamedTicket> created(NamedTicket ticket) {
        var location = URI.create("/api/v1/tickets/" + ticket.ticket().id());
        return RestResponse.ResponseBuilder.<NamedTicket>created(location)
                .entity(ticket)
                .build();
    }

    private static NamedTicket known(Optional<NamedTicket> found) {
        return found.orElseThrow(() -> Problem.notFound("ticket").asException());
    }
}
