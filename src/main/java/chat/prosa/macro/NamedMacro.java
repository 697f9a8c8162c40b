package chat.prosa.macro;

import java.util.Map;
import java.util.UUID;

import chat.prosa.id.Id;

/**
 * A macro, with what to call those that its actions refer to.
 *
 * @param names of consultants and service groups; who is gone has none
 */
public record NamedMacro(Macro macro, Map<UUID, String> names) {

    public NamedMacro {
        names = Map.copyOf(names);
    }

    public String nameOf(Id id) {
        return names.getOrDefault(id.value(), "");
    }
}
