package chat.prosa.id;

import java.util.UUID;

/** Names a comment on a ticket. */
public record TicketCommentId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
