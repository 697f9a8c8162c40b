package chat.prosa.gateway;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The fields of a frame's data that commands know. */
enum Field {
    CHAT(Kind.ID),
    PROJECT(Kind.ID),
    ACTIVITY(Kind.ID),
    KEY(Kind.KEY),
    TEXT(Kind.TEXT),
    NOTE(Kind.FLAG),
    ON(Kind.FLAG),
    SEQ(Kind.COUNT),
    AFTER(Kind.NUMBER),
    LIMIT(Kind.COUNT),
    STATUS(Kind.STATUS),
    CONSULTANT(Kind.ID),
    SERVICE_GROUP(Kind.ID),
    ACCEPT_OTHERS(Kind.FLAG),
    REASON(Kind.TEXT),
    SCORE(Kind.SCORE),
    COMMENT(Kind.TEXT),
    ADD(Kind.TAGS),
    REMOVE(Kind.TAGS),
    SUBJECT(Kind.LINE),
    DESCRIPTION(Kind.TEXT),
    MACRO(Kind.ID),
    ATTACHMENTS(Kind.IDS);

    private static final Map<String, Field> BY_WIRE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Field::wire, Function.identity()));

    private final String wire = Pattern.compile("_(.)")
            .matcher(name().toLowerCase(Locale.ROOT))
            .replaceAll(next -> next.group(1).toUpperCase(Locale.ROOT));
    private final Kind kind;

    Field(Kind kind) {
        this.kind = kind;
    }

    /** The field of that name; empty for one that no command knows. */
    static Optional<Field> named(String wire) {
        return Optional.ofNullable(BY_WIRE.get(wire));
    }

    /** As it is written in frames. */
    String wire() {
        return wire;
    }

    Kind kind() {
        return kind;
    }
}
