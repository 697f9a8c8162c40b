package chat.prosa.id;

import java.util.UUID;

/** Names a customer. */
public record CustomerId(UUID value) implements PersonId {

    @Override
    public String toString() {
        return value.toString();
    }
}
