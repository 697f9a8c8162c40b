package chat.prosa.id;

import java.util.UUID;

/** Names an organization, the tenant that nothing ever crosses. */
public record OrganizationId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
