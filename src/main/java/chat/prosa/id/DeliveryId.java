package chat.prosa.id;

import java.util.UUID;

/** Names one thing that a webhook is told. */
public record DeliveryId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
