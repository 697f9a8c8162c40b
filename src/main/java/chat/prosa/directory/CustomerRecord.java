package chat.prosa.directory;

import java.util.List;
import java.util.Optional;

import chat.prosa.id.CustomerId;
import chat.prosa.id.ProjectId;

/**
 * A customer as he is registered.
 *
 * @param externalId what the host platform calls him
 */
public record CustomerRecord(
        CustomerId id, String name, String email, List<Named<ProjectId>> projects, Optional<String> externalId) {}
