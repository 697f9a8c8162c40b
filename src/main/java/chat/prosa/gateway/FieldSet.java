package chat.prosa.gateway;

import java.util.List;

/**
 * The fields a command must have, and those it may have.
 *
 * @param choice of which it must have one and no more; empty for no such choice
 */
record FieldSet(List<Field> needed, List<Field> optional, List<Field> choice) {

    static FieldSet of(Field... needed) {
        return new FieldSet(List.of(needed), List.of(), List.of());
    }

    FieldSet or(Field... optional) {
        return new FieldSet(needed, List.of(optional), choice);
    }

    FieldSet oneOf(Field... choice) {
        return new FieldSet(needed, List.of(choice), List.of(choice));
    }
}
