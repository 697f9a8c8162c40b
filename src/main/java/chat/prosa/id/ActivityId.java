package chat.prosa.id;

import java.util.UUID;

/** Names a dated activity of a project's schedule. */
public record ActivityId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
