package chat.prosa.directory;

import java.util.Optional;

import chat.prosa.id.CustomerId;
import chat.prosa.id.ProjectId;

/** The persons on the other side. */
public interface Customers extends Register<CustomerId, Customers.Filter, CustomerRecord> {

    /** @param text what the name or address has in it, whatever its capitals and accents */
    record Filter(Optional<String> text, Optional<ProjectId> project) {}
}
