package chat.prosa.gateway;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import chat.prosa.contract.Characters;
import chat.prosa.contract.Words;
import chat.prosa.desk.Refusal;
import chat.prosa.id.Id;
import chat.prosa.id.MessageKey;
import chat.prosa.presence.Status;

/** What was sent in a field, as what it means, or why it means nothing. */
sealed interface Value {

    record Good(Object value) implements Value {}

    record Bad(Refusal refusal) implements Value {}

    /** Things that can be sent but are no value of any field. */
    enum Odd {
        /** A whole number too great for any field. */
        GREAT_NUMBER,
        /** A fraction, a list, an object. */
        OTHER
    }

    Map<String, Status> STATUSES =
            Arrays.stream(Status.values()).collect(Collectors.toUnmodifiableMap(Words::of, Function.identity()));

    int LONGEST_LINE = 200;
    int LONGEST_TAG = 40;
    int MOST_TAGS = 20;
    int HIGHEST_SCORE = 5;
    int MOST_IDS = 10;

    /** @param sent a {@link String}, {@link Integer}, {@link Boolean}, list of strings or {@link Odd} */
    static Value of(Field field, Object sent, int longestText) {
        return switch (field.kind()) {
            case ID -> sent instanceof String text ? id(field, text) : wrongKind(field, "a string");
            case IDS -> sent instanceof List<?> ids ? ids(field, ids) : wrongKind(field, "a list of strings");
            case KEY -> sent instanceof String text ? key(field, text) : wrongKind(field, "a string");
            case TEXT -> sent instanceof String text ? text(field, text, longestText) : wrongKind(field, "a string");
            case LINE -> sent instanceof String text ? line(field, text) : wrongKind(field, "a string");
            case TAGS -> sent instanceof List<?> tags ? tags(field, tags) : wrongKind(field, "a list of strings");
            case SCORE -> score(field, number(field, sent, 1));
            case STATUS -> sent instanceof String text ? status(field, text) : wrongKind(field, "a string");
            case FLAG -> sent instanceof Boolean ? new Good(sent) : wrongKind(field, "true or false");
            case NUMBER -> number(field, sent, 0);
            case COUNT -> number(field, sent, 1);
        };
    }

    /** An id that is not one of ours names nothing. */
    private static Value id(Field field, String text) {
        return uuid(text).orElseGet(() -> bad(Refusal.Code.NOT_FOUND, "No such " + field.wire() + "."));
    }

    private static Value ids(Field field, List<?> sent) {
        if (sent.size() > MOST_IDS) {
            return invalid(field, "has more than " + MOST_IDS + " ids");
        }
        var ids = new LinkedHashSet<UUID>();
        for (var each : sent) {
            switch (id(field, (String) each)) {
                case Good(var id) -> ids.add((UUID) id);
                case Bad bad -> {
                    return bad;
                }
            }
        }
        return new Good(List.copyOf(ids));
    }

    private static Value key(Field field, String text) {
        return uuid(text).orElseGet(() -> invalid(field, "is not a UUID"));
    }

    private static Optional<Value> uuid(String text) {
        return Id.parse(text, MessageKey::new).map(MessageKey::value).map(Good::new);
    }

    private static Value text(Field field, String text, int longest) {
        if (text.isBlank()) {
            return invalid(field, "is empty");
        }
        if (text.length() > longest && text.codePointCount(0, text.length()) > longest) {
            return invalid(field, "is longer than " + longest + " characters");
        }
        return Characters.sound(text) ? new Good(text) : invalid(field, "has characters that cannot be kept");
    }

    private static Value line(Field field, String text) {
        return text.lines().skip(1).findAny().isPresent()
                ? invalid(field, "has more than one line")
                : text(field, text, LONGEST_LINE);
    }

    /** Tags that differ in capitals only are the same tag. */
    private static Value tags(Field field, List<?> sent) {
        if (sent.size() > MOST_TAGS) {
            return invalid(field, "has more than " + MOST_TAGS + " tags");
        }
        var tags = new HashSet<String>();
        for (var each : sent) {
            var tag = ((String) each).strip().toLowerCase(Locale.ROOT);
            if (text(field, tag, LONGEST_TAG) instanceof Bad bad) {
                return bad;
            }
            tags.add(tag);
        }
        return new Good(Set.copyOf(tags));
    }

    private static Value score(Field field, Value number) {
        return number instanceof Good(Integer score) && score > HIGHEST_SCORE
                ? invalid(field, "is more than " + HIGHEST_SCORE)
                : number;
    }

    private static Value status(Field field, String text) {
        var status = STATUSES.get(text);
        return status == null ? invalid(field, "is not one of " + STATUSES.keySet()) : new Good(status);
    }

    private static Value number(Field field, Object sent, int least) {
        return switch (sent) {
            case Integer number -> number >= least ? new Good(number) : invalid(field, "is less than " + least);
            case Odd odd when odd == Odd.GREAT_NUMBER -> invalid(field, "is too great");
            default -> wrongKind(field, "a whole number");
        };
    }

    private static Value invalid(Field field, String why) {
        return bad(Refusal.Code.INVALID, field.wire() + " " + why + ".");
    }

    private static Value wrongKind(Field field, String right) {
        return bad(Refusal.Code.MALFORMED, field.wire() + " must be " + right + ".");
    }

    private static Value bad(Refusal.Code code, String message) {
        return new Bad(Refusal.of(code, message));
    }
}
