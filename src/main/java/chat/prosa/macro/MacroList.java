package chat.prosa.macro;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import chat.prosa.id.MacroId;

/** An organization's macros, in the order in which they are offered. */
public record MacroList(List<Macro> macros) {

    public static final int MOST = 100;

    public MacroList {
        macros = List.copyOf(macros);
    }

    public Optional<Macro> find(MacroId id) {
        return macros.stream().filter(macro -> macro.id().equals(id)).findFirst();
    }

    /** Whether another one is run by the same command. */
    public boolean clashes(Macro macro) {
        return macros.stream()
                .filter(other -> other.command().equals(macro.command()))
                .anyMatch(other -> !other.id().equals(macro.id()));
    }

    public boolean isFull() {
        return macros.size() >= MOST;
    }

    /** A macro changed in its place, or a new one at the end. */
    public MacroList with(Macro macro) {
        return find(macro.id()).isPresent()
                ? new MacroList(macros.stream()
                        .map(one -> one.id().equals(macro.id()) ? macro : one)
                        .toList())
                : new MacroList(Stream.concat(macros.stream(), Stream.of(macro)).toList());
    }

    public MacroList without(MacroId id) {
        return new MacroList(
                macros.stream().filter(macro -> !macro.id().equals(id)).toList());
    }

    /**
     * Some come first, in the order given; the rest follows as it was.
     *
     * @param first each of them once
     */
    public MacroList ordered(List<MacroId> first) {
        var byId = macros.stream().collect(Collectors.toMap(Macro::id, Function.identity()));
        return new MacroList(
                Stream.concat(first.stream().map(byId::get), macros.stream().filter(other(first)))
                        .toList());
    }

    /**
     * The defaults as they were made, then the others. What was made of a default gives way to it, and so does what has
     * its command.
     */
    public MacroList restored(MacroList defaults) {
        var commands = defaults.macros.stream().map(Macro::command).collect(Collectors.toSet());
        var ids = defaults.macros.stream().map(Macro::id).toList();
        var own = macros.stream().filter(other(ids)).filter(macro -> !commands.contains(macro.command()));
        return new MacroList(Stream.concat(defaults.macros.stream(), own).toList());
    }

    private static Predicate<Macro> other(List<MacroId> than) {
        Set<MacroId> ids = new HashSet<>(than);
        return macro -> !ids.contains(macro.id());
    }
}
