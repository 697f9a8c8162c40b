package chat.prosa.store;

import java.util.Locale;

/** Constants as the database spells them: in lower case. */
final class Words {
    private Words() {}

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E constant(Class<E> constants, String word) {
        return Enum.valueOf(constants, word.toUpperCase(Locale.ROOT));
    }
}
