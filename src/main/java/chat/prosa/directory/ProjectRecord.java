package chat.prosa.directory;

import java.util.List;
import java.util.Optional;

import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.ProjectId;
import chat.prosa.id.ServiceGroupId;

/**
 * A project as it is registered.
 *
 * @param externalId what the host platform calls it
 */
public record ProjectRecord(
        ProjectId id,
        String name,
        Named<ConsultantId> responsible,
        List<Named<ConsultantId>> assistants,
        Optional<Named<ServiceGroupId>> serviceGroup,
        List<Named<CustomerId>> customers,
        Optional<String> externalId) {

    /** As one of its customers may see it: without the others, and without what is internal to the firm. */
    public ProjectRecord seenBy(CustomerId customer) {
        var himself =
                customers.stream().filter(one -> one.id().equals(customer)).toList();
        return new ProjectRecord(id, name, responsible, assistants, Optional.empty(), himself, Optional.empty());
    }
}
