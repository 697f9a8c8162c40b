package chat.prosa.id;

import java.util.UUID;

/** The sender's own name for a message, chosen before it is sent, so that sending again is safe. */
public record MessageKey(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
