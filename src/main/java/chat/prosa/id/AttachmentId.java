package chat.prosa.id;

import java.util.UUID;

/** Names something attached to a chat. */
public record AttachmentId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
