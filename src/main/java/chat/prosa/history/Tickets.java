package chat.prosa.history;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;

import io.smallrye.mutiny.Uni;

import chat.prosa.id.ConsultantId;
import chat.prosa.id.OrganizationId;
import chat.prosa.id.ProjectId;
import chat.prosa.id.TicketId;
import chat.prosa.ticket.Ticket;

/** What was left to do, and how far it is. */
public interface Tickets {

    /**
     * Which tickets: those that fit all that is said.
     *
     * @param tags they have all of them
     * @param text words of their subject or description, or their number
     */
    record Filter(
            Set<String> tags,
            Optional<Ticket.Status> status,
            Optional<ProjectId> project,
            Optional<Assignee> assignee,
            Optional<String> text) {}

    /** To whom tickets are assigned. */
    sealed interface Assignee {

        record One(ConsultantId consultant) implements Assignee {}

        record Nobody() implements Assignee {}
    }

    /**
     * The tickets that fit, the newest first.
     *
     * @param below the number of the last one seen before
     * @param limit the most to return, at least 1
     */
    Uni<List<NamedTicket>> list(OrganizationId organization, Filter filter, OptionalInt below, int limit);

    Uni<Optional<NamedTicket>> find(OrganizationId organization, TicketId id);

    /** Changes a ticket, if there is one; nobody else does meanwhile. A change that throws changes nothing. */
    Uni<Optional<NamedTicket>> change(OrganizationId organization, TicketId id, UnaryOperator<Ticket> change);
}
