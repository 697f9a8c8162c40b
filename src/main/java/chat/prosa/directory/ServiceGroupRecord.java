package chat.prosa.directory;

import java.util.List;
import java.util.Optional;

import chat.prosa.id.ConsultantId;
import chat.prosa.id.ServiceGroupId;

/**
 * A service group as it is registered.
 *
 * @param open whether others of the organization may attend too, after everybody else (rule 3)
 * @param externalId what the host platform calls it
 */
public record ServiceGroupRecord(
        ServiceGroupId id, String name, boolean open, List<Named<ConsultantId>> members, Optional<String> externalId) {}
