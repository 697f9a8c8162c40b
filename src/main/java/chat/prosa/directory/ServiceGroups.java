package chat.prosa.directory;

import java.util.Optional;

import chat.prosa.id.ServiceGroupId;

/** The service groups. */
public interface ServiceGroups extends Register<ServiceGroupId, ServiceGroups.Filter, ServiceGroupRecord> {

    /** @param text what the name has in it, whatever its capitals and accents */
    record Filter(Optional<String> text) {}
}
