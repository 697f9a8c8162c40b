package chat.prosa.id;

import java.util.UUID;

/** Names a service group. */
public record ServiceGroupId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
