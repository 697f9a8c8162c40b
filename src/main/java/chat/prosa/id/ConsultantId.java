package chat.prosa.id;

import java.util.UUID;

/** Names a consultant. */
public record ConsultantId(UUID value) implements PersonId {

    @Override
    public String toString() {
        return value.toString();
    }
}
