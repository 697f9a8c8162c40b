package chat.prosa.api;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.api.problem.Problem;
import chat.prosa.id.MacroId;
import chat.prosa.id.OrganizationId;
import chat.prosa.macro.Macro;
import chat.prosa.macro.MacroList;
import chat.prosa.macro.Macros;
import chat.prosa.macro.NamedMacro;

/** Makes and changes macros; ends the request with a problem where that cannot be. */
@Singleton
final class Macroing {

    private final Macros macros;
    private final NamedInActions named;

    Macroing(Macros macros, NamedInActions named) {
        this.macros = macros;
        this.named = named;
    }

    Uni<NamedMacro> create(OrganizationId organization, MacroPatch fields) {
        var macro = fields.create(new MacroId(UUID.randomUUID()));
        return named.check(organization, macro.actions())
                .chain(() -> macros.change(organization, list -> added(list, macro)))
                .map(list -> one(list, macro.id()));
    }

    Uni<NamedMacro> change(OrganizationId organization, MacroId id, MacroPatch patch) {
        return named.check(organization, patch.newActions())
                .chain(() -> macros.change(organization, list -> saved(list, patch.applyTo(known(list, id)))))
                .map(list -> one(list, id));
    }

    Uni<Void> delete(OrganizationId organization, MacroId id) {
        return macros.change(organization, list -> list.without(known(list, id).id()))
                .replaceWithVoid();
    }

    private static MacroList added(MacroList list, Macro macro) {
        if (list.isFull()) {
            throw Problem.of(409, "too_many", "There may be at most " + MacroList.MOST + " macros.")
                    .asException();
        }
        return saved(list, macro);
    }

    private static MacroList saved(MacroList list, Macro macro) {
        if (list.clashes(macro)) {
            throw Problem.taken("command", "Another macro has this command.").asException();
        }
        return list.with(macro);
    }

    private static Macro known(MacroList list, MacroId id) {
        return list.find(id).orElseThrow(() -> Problem.notFound("macro").asException());
    }

    private static NamedMacro one(List<NamedMacro> list, MacroId id) {
        return list.stream()
                .filter(macro -> macro.macro().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
