package chat.prosa.contract;

import java.util.Locale;

/** Choices as the contract spells them: in lower case. */
public final class Words {

    private Words() {}

    public static String of(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
