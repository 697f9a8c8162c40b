package chat.prosa.id;

import java.util.UUID;

/** Names an API key, and lets nobody use it. */
public record ApiKeyId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
