package chat.prosa.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import chat.prosa.api.problem.Problem;
import chat.prosa.api.problem.ProblemException;
import chat.prosa.contract.Words;
import chat.prosa.directory.Handle;
import chat.prosa.id.Id;

/** Reads what comes as text in paths and queries. What is wrong ends the request with a problem that names it. */
public final class Asked {

    private static final int LONGEST_WORDS = 200;

    private Asked() {}

    public static <I extends Id> I id(String parameter, String text, Function<UUID, I> named) {
        return Id.parse(text, named).orElseThrow(() -> wrong(parameter, "an id"));
    }

    static Handle handle(String parameter, String text) {
        return Handle.parse(text)
                .orElseThrow(() -> wrong(parameter, "an id, or an id of the host platform like 'ext:42'"));
    }

    static boolean truth(String parameter, String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(parameter, "'true' or 'false'");
        };
    }

    public static Instant instant(String parameter, String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException noTime) {
            throw wrong(parameter, "a time like 2027-01-11T12:00:00.000Z");
        }
    }

    static <E extends Enum<E>> E oneOf(String parameter, String word, E[] constants) {
        return Arrays.stream(constants)
                .filter(constant -> Words.of(constant).equals(word))
                .findFirst()
                .orElseThrow(() -> wrong(parameter, "one of: " + words(constants)));
    }

    static int number(String parameter, String text, int least, int most) {
        try {
            var number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // it is as wrong as one that is out of bounds
        }
        throw wrong(parameter, "a number from " + least + " to " + most);
    }

    /** What to look for in names. */
    static String words(String text) {
        return text("q", text, LONGEST_WORDS).strip();
    }

    static String text(String parameter, String text, int longest) {
        if (text.isBlank() || text.length() > longest || text.indexOf('\0') >= 0) {
            throw wrong(parameter, "text of at most " + longest + " characters");
        }
        return text;
    }

    /** All of the tags that a request names. */
    static Set<String> tags(List<String> named) {
        return named.stream()
                .map(text -> text("tag", text, TicketPatch.LONGEST_TAG))
                .collect(Collectors.toUnmodifiableSet());
    }

    static LocalDate date(String parameter, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            throw wrong(parameter, "a date like 2027-01-11");
        }
    }

    private static <E extends Enum<E>> String words(E[] constants) {
        return Arrays.stream(constants).map(Words::of).collect(Collectors.joining(", "));
    }

    private static ProblemException wrong(String parameter, String right) {
        return Problem.invalid(parameter, "It must be " + right + ".").asException();
    }
}
