package chat.prosa.id;

import java.util.UUID;

/** Names a project. */
public record ProjectId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
