package chat.prosa.id;

import java.util.UUID;

/** Names a chat. */
public record ChatId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
