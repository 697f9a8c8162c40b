package chat.prosa.store;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import io.vertx.core.json.JsonArray;

/** Constants and tags as the database spells them. */
final class Words {
    private Words() {}

    /** A constant's name in lower case. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E constant(Class<E> constants, String word) {
        return Enum.valueOf(constants, word.toUpperCase(Locale.ROOT));
    }

    /** Words as a JSON array, because an array of arrays must be rectangular. */
    static String json(Set<String> words) {
        return new JsonArray(List.copyOf(words)).encode();
    }

    static Set<String> words(String json) {
        return new JsonArray(json).stream().map(String.class::cast).collect(Collectors.toUnmodifiableSet());
    }
}
