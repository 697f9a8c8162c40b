package chat.prosa.history;

import java.time.Instant;

import chat.prosa.directory.Named;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.TicketCommentId;

/** What a consultant said about a ticket. */
public record TicketComment(TicketCommentId id, Named<ConsultantId> author, Instant at, String text) {

    /** A comment's place among the others: by when it was made, then by id. */
    public record Place(Instant at, TicketCommentId id) {}
}
