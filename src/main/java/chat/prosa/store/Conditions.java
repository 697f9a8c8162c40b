package chat.prosa.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What rows must fulfil, of which a part is not always asked for: the database plans only what is. */
final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    Conditions add(String condition) {
        conditions.add(condition);
        return this;
    }

    Conditions add(String condition, String parameter, Object value) {
        parameters.put(parameter, value);
        return add(condition);
    }

    Conditions add(String condition, Map<String, ?> more) {
        parameters.putAll(more);
        return add(condition);
    }

    /** Asks for it only where there is a value. */
    Conditions add(String condition, String parameter, Optional<?> value) {
        value.ifPresent(present -> add(condition, parameter, present));
        return this;
    }

    String where() {
        return " where " + String.join(" and ", conditions);
    }

    /** The parameters of all conditions. */
    Map<String, Object> parameters() {
        return parameters;
    }

    /** The parameters of all conditions, and another. */
    Map<String, Object> with(String parameter, Object value) {
        parameters.put(parameter, value);
        return parameters;
    }
}
