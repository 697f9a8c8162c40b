package chat.prosa.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Some of a list.
 *
 * @param next what to send as {@code after} for those that follow; empty at the end
 */
public record Page<T>(List<T> items, Optional<String> next) {

    /** All of a list that is never long. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, Optional.empty());
    }

    public <V> Page<V> map(Function<T, V> shown) {
        return new Page<>(items.stream().map(shown).toList(), next);
    }
}
