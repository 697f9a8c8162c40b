package chat.prosa.id;

import java.util.UUID;

/** Names a ticket. */
public record TicketId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
