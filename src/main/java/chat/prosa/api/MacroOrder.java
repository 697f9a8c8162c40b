package chat.prosa.api;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import chat.prosa.api.problem.Problem;
import chat.prosa.id.MacroId;
import chat.prosa.macro.MacroList;

/** In which order the macros are to be. */
record MacroOrder(@NotNull @Size(max = MacroList.MOST) List<@NotNull MacroId> ids) {

    /** Those that are not named, because they are newer than what the caller knows, come last. */
    MacroList applyTo(MacroList now) {
        if (new HashSet<>(ids).size() < ids.size()) {
            throw Problem.invalid("ids", "One of them is named twice.").asException();
        }
        if (!ids.stream().map(now::find).allMatch(Optional::isPresent)) {
            throw Problem.invalid("ids", "One of them is no macro.").asException();
        }
        return now.ordered(ids);
    }
}
