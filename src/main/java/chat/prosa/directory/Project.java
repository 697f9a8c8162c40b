package chat.prosa.directory;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import chat.prosa.id.ActivityId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.ProjectId;
import chat.prosa.id.ServiceGroupId;

/**
 * What customers and consultants work on together.
 *
 * @param activities those of its schedule, so that a chat can be opened about one
 */
public record Project(
        ProjectId id,
        String name,
        ConsultantId responsible,
        List<ConsultantId> assistants,
        Optional<ServiceGroupId> serviceGroup,
        Set<CustomerId> customers,
        Set<ActivityId> activities) {}
