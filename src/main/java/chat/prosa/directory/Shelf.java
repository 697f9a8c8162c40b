package chat.prosa.directory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import chat.prosa.id.Id;

/** The things of one kind in a working copy, found by our ids or the host platform's; it knows what became of them. */
public final class Shelf<I extends Id, T> {

    /** @param externalId what the host platform calls it */
    public record Kept<T>(T thing, Optional<String> externalId) {}

    private final Map<I, Kept<T>> before = new HashMap<>();
    private final Map<I, Kept<T>> now = new HashMap<>();
    private final Map<String, I> byExternalId = new HashMap<>();
    private final Function<UUID, I> named;

    Shelf(Map<I, T> things, Map<I, String> externalIds, Function<UUID, I> named) {
        this.named = named;
        things.forEach((id, thing) -> put(id, thing, Optional.ofNullable(externalIds.get(id))));
        before.putAll(now);
    }

    public Optional<I> find(Handle handle) {
        return switch (handle) {
            case Handle.Own(var id) -> Optional.of(named.apply(id)).filter(now::containsKey);
            case Handle.External(var id) -> Optional.ofNullable(byExternalId.get(id));
        };
    }

    public Optional<T> get(I id) {
        return Optional.ofNullable(now.get(id)).map(Kept::thing);
    }

    public Optional<String> externalId(I id) {
        return Optional.ofNullable(now.get(id)).flatMap(Kept::externalId);
    }

    /** All that is there now. */
    public Map<I, Kept<T>> all() {
        return now;
    }

    public void put(I id, T thing, Optional<String> externalId) {
        externalId(id).ifPresent(byExternalId::remove);
        externalId.ifPresent(called -> byExternalId.put(called, id));
        now.put(id, new Kept<>(thing, externalId));
    }

    public void remove(I id) {
        externalId(id).ifPresent(byExternalId::remove);
        now.remove(id);
    }

    public boolean isNew(I id) {
        return !before.containsKey(id);
    }

    /** Whether it is new, or not as it was. */
    public boolean changed(I id) {
        return !Optional.ofNullable(now.get(id)).equals(Optional.ofNullable(before.get(id)));
    }

    /** All that are new, or not as they were. */
    public Map<I, Kept<T>> changes() {
        return now.entrySet().stream()
                .filter(one -> changed(one.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public Set<I> removals() {
        return before.keySet().stream().filter(id -> !now.containsKey(id)).collect(Collectors.toSet());
    }
}
