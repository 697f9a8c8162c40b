package chat.prosa.gateway;

import java.util.List;

/** The fields a command must have, and those it may have. */
record FieldSet(List<Field> needed, List<Field> optional) {

    static FieldSet of(Field... needed) {
        return new FieldSet(List.of(needed), List.of());
    }

    FieldSet or(Field... optional) {
        return new FieldSet(needed, List.of(optional));
    }
}
