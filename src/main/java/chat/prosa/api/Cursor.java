package chat.prosa.api;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import chat.prosa.api.problem.Problem;

/** The place in a list where the next page begins; to others a word without meaning. */
public record Cursor(List<String> parts) {

    private static final String BETWEEN = "\n";

    /** @param parts what to find the place by; only the last one may be free text */
    public static Cursor of(Object... parts) {
        return new Cursor(Arrays.stream(parts).map(Object::toString).toList());
    }

    /** Reads a cursor that was given out before; {@code read} may fail in any way that wrong text makes it fail. */
    public static <P> P read(String text, Function<List<String>, P> read) {
        try {
            return read.apply(parts(text));
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException wrong) {
            throw Problem.invalid("after", "It is not the 'next' of a page of this list.")
                    .asException();
        }
    }

    private static List<String> parts(String text) {
        var decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        if (decoded.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("no place has this in it");
        }
        return List.of(decoded.split(BETWEEN, 2));
    }

    @Override
    public String toString() {
        var joined = parts.stream().collect(Collectors.joining(BETWEEN));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }
}
