package chat.prosa.directory;

import java.util.Optional;
import java.util.UUID;

import chat.prosa.id.Id;

/** What somebody calls a thing by who may know it by our id, or only by the one that the host platform gave it. */
public sealed interface Handle {

    /** What an id of the host platform is written after. */
    String EXTERNAL = "ext:";

    /** The longest id of a host platform. */
    int LONGEST = 200;

    record Own(UUID value) implements Handle, Id {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    record External(String id) implements Handle {

        @Override
        public String toString() {
            return EXTERNAL + id;
        }
    }

    static Handle of(Id id) {
        return new Own(id.value());
    }

    /** Reads a handle that somebody sent; empty when it is none. */
    static Optional<Handle> parse(String text) {
        return text.startsWith(EXTERNAL)
                ? external(text.substring(EXTERNAL.length())).map(External::new)
                : Id.parse(text, Own::new).map(Handle.class::cast);
    }

    /** Reads an id of the host platform; empty when it cannot be one. */
    static Optional<String> external(String text) {
        return text.isBlank() || text.length() > LONGEST || text.codePoints().anyMatch(Character::isISOControl)
                ? Optional.empty()
                : Optional.of(text);
    }
}
