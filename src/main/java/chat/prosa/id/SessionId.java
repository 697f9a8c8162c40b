package chat.prosa.id;

import java.util.UUID;

/** Names one live connection of a person: one socket of one tab of one device. */
public record SessionId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
