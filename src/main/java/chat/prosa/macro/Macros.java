package chat.prosa.macro;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import io.smallrye.mutiny.Uni;

import chat.prosa.id.MacroId;
import chat.prosa.id.OrganizationId;

/** The organizations' macros; the defaults where one has not changed them. */
public interface Macros {

    /** All of them, in their order. */
    Uni<List<NamedMacro>> list(OrganizationId organization);

    Uni<Optional<NamedMacro>> find(OrganizationId organization, MacroId id);

    /** @param command with its slash */
    Uni<Optional<NamedMacro>> find(OrganizationId organization, String command);

    /** Changes them; nobody else does meanwhile. A change that throws changes nothing. */
    Uni<List<NamedMacro>> change(OrganizationId organization, UnaryOperator<MacroList> change);

    /** Brings the defaults back, as {@link MacroList#restored} does. */
    Uni<List<NamedMacro>> restore(OrganizationId organization);
}
