package chat.prosa.macro;

import java.util.List;

import chat.prosa.id.MacroId;

/**
 * What one quick command does.
 *
 * @param command as it is typed, with its slash
 * @param actions in the order in which they run
 */
public record Macro(MacroId id, String name, String command, List<Action> actions) {

    public Macro {
        actions = List.copyOf(actions);
    }
}
