package chat.prosa.id;

import java.util.UUID;

/** Names a macro. */
public record MacroId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
