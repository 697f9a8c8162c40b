package chat.prosa.directory;

import java.util.Optional;

import chat.prosa.id.ConsultantId;

/** The persons of the firms; those who left, too. */
public interface Consultants extends Register<ConsultantId, Consultants.Filter, ConsultantRecord> {

    /** @param text what the name or address has in it, whatever its capitals and accents */
    record Filter(Optional<String> text, Optional<Role> role, Optional<Boolean> active) {}
}
