package chat.prosa.api.json;

import java.util.Optional;

/**
 * What a request wants of a value that may be absent: the field's value, nothing where it is {@code null}, and whatever
 * is there now where the field is left out.
 */
public sealed interface Change<T> {

    /** The field was left out. */
    record Keep<T>() implements Change<T> {}

    /** @param value empty to have none */
    record Set<T>(Optional<T> value) implements Change<T> {}

    /** What it will be. */
    default Optional<T> or(Optional<T> now) {
        return switch (this) {
            case Keep<T> _ -> now;
            case Set<T>(var value) -> value;
        };
    }
}
