package chat.prosa.directory;

import java.util.Optional;

import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.ProjectId;
import chat.prosa.id.ServiceGroupId;

/** The projects. */
public interface Projects extends Register<ProjectId, Projects.Filter, ProjectRecord> {

    /** @param text what the name has in it, whatever its capitals and accents */
    record Filter(
            Optional<String> text,
            Optional<Guard> guard,
            Optional<ConsultantId> responsible,
            Optional<CustomerId> customer) {

        /** Those that a customer belongs to. */
        public Filter of(CustomerId customer) {
            return new Filter(text, Optional.empty(), Optional.empty(), Optional.of(customer));
        }
    }

    /** @param group the service group that is assigned to a project; empty for those that have none */
    record Guard(Optional<ServiceGroupId> group) {}
}
