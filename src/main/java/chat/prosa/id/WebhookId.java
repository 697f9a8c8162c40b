package chat.prosa.id;

import java.util.UUID;

/** Names a webhook. */
public record WebhookId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
