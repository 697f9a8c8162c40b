package chat.prosa.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.smallrye.mutiny.Uni;

import chat.prosa.id.ConsultantId;
import chat.prosa.id.OrganizationId;
import chat.prosa.id.TicketId;

/** What consultants say about tickets. */
public interface TicketComments {

    /**
     * The comments on a ticket, the oldest first; none where there is no such ticket.
     *
     * @param after the last one seen before
     * @param limit the most to return, at least 1
     */
    Uni<List<TicketComment>> of(
            OrganizationId organization, TicketId ticket, Optional<TicketComment.Place> after, int limit);

    /** Adds a comment; empty where there is no such ticket. */
    Uni<Optional<TicketComment>> add(
            OrganizationId organization, TicketId ticket, ConsultantId author, Instant at, String text);
}
