package chat.prosa.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import chat.prosa.api.problem.Problem;
import chat.prosa.id.MacroId;
import chat.prosa.macro.Action;
import chat.prosa.macro.Flaw;
import chat.prosa.macro.Macro;

/** What is to change in a macro, or what a new one is to be; what is left out stays. */
record MacroPatch(Optional<String> name, Optional<String> command, Optional<List<@NotNull @Valid NewAction>> actions) {

    /** A new macro; ends the request with a problem where there cannot be such a one. */
    Macro create(MacroId id) {
        return applyTo(new Macro(id, "", "", List.of()));
    }

    /** The macro as it will be; ends the request with a problem where it cannot be so. */
    Macro applyTo(Macro now) {
        var changed = new Macro(
                now.id(),
                name.orElse(now.name()),
                command.orElse(now.command()),
                actions.map(MacroPatch::meant).orElse(now.actions()));
        Flaw.of(changed).ifPresent(MacroPatch::refuse);
        return changed;
    }

    /** The actions that are asked for, if they are to change. */
    List<Action> newActions() {
        return actions.map(MacroPatch::meant).orElse(List.of());
    }

    private static List<Action> meant(List<NewAction> actions) {
        return IntStream.range(0, actions.size())
                .mapToObj(at -> actions.get(at).meant("actions[" + at + "]"))
                .toList();
    }

    private static void refuse(Flaw flaw) {
        throw Problem.invalid(flaw.field(), flaw.detail()).asException();
    }
}
