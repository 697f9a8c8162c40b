package chat.prosa.macro;

import java.util.Optional;

/**
 * Why a macro cannot be saved: a value, not a fault.
 *
 * @param field where it is, like {@code actions[2].text}
 * @param detail for developers, in English
 */
public record Flaw(String field, String detail) {

    /** The first flaw of a macro, if it has one. */
    public static Optional<Flaw> of(Macro macro) {
        return Reviewing.macro(macro);
    }
}
