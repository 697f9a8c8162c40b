package chat.prosa.directory;

import java.util.Set;

import chat.prosa.id.ConsultantId;
import chat.prosa.id.ServiceGroupId;

/**
 * A named set of consultants allowed to attend the projects it is assigned to.
 *
 * @param open whether others of the organization may attend too, after everybody else (rule 3)
 */
public record ServiceGroup(ServiceGroupId id, String name, boolean open, Set<ConsultantId> members) {}
