package chat.prosa.id;

import java.util.UUID;

/** Names a signing key, as {@code kid} in what is signed with it. */
public record SigningKeyId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
