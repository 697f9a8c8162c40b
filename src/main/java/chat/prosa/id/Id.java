package chat.prosa.id;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** An opaque name of one thing. Other programs see it as a string and must not read anything into it. */
public interface Id {

    UUID value();

    /** Reads an id that somebody sent; empty when it is not one of ours. */
    static <I extends Id> Optional<I> parse(String text, Function<UUID, I> named) {
        if (text.length() != 36) {
            return Optional.empty();
        }
        try {
            return Optional.of(named.apply(UUID.fromString(text)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
