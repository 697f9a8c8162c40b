package chat.prosa.api.media;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

import chat.prosa.chat.Dimensions;

/**
 * Reads pictures and makes small ones of them. It stands apart because it takes much: not every platform can, and a
 * native program cannot everywhere. All of it blocks.
 */
public interface Pictures {

    /** Those that every browser shows and in which no script can be. */
    Set<String> SHOWN = Set.of("image/png", "image/jpeg", "image/gif", "image/webp");

    /** The longest side of a small one. */
    int SMALL = 480;

    /** How large a picture is as it is shown; empty where it cannot be read, or not without risk. */
    Optional<Dimensions> dimensions(Path file, String type);

    /** Writes a small one; says whether there is one now. One that is small already is not written again. */
    boolean shrink(Path file, String type, Path to);

    /** The type of the small ones of a type. */
    static String typeOfSmall(String type) {
        return type.equals("image/jpeg") ? type : "image/png";
    }
}
