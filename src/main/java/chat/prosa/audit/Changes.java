package chat.prosa.audit;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is different of something. */
public record Changes(Map<String, Change> fields) {

    public static final Changes NONE = new Changes(Map.of());

    private static final String NOTHING = "null";

    /** Values as JSON. */
    public record Change(String before, String after) {}

    /** @param before empty where it is new @param after empty where it is gone */
    public static Changes between(Optional<Image> before, Optional<Image> after) {
        var was = before.map(Image::fields).orElse(Map.of());
        var is = after.map(Image::fields).orElse(Map.of());
        var names = new TreeSet<>(was.keySet());
        names.addAll(is.keySet());
        var changes = new TreeMap<String, Change>();
        for (var name : names) {
            var change = new Change(was.getOrDefault(name, NOTHING), is.getOrDefault(name, NOTHING));
            if (!Objects.equals(change.before, change.after)) {
                changes.put(name, change);
            }
        }
        return new Changes(changes);
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }
}
