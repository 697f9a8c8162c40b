package chat.prosa.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import chat.prosa.directory.Named;
import chat.prosa.id.Id;

/** Which part of a list is asked for. */
public record Paging(
        @QueryParam("limit") @DefaultValue("50") Limit limit,
        @QueryParam("after") Optional<String> after) {

    /** How many to read: one more than asked for tells whether there are more. */
    public int oneMore() {
        return limit.value() + 1;
    }

    /** The place after which the page begins. */
    public <P> Optional<P> after(Function<List<String>, P> read) {
        return after.map(text -> Cursor.read(text, read));
    }

    /** The place after which the page begins, in a list by name. */
    public <I extends Id> Optional<Named<I>> afterNamed(Function<UUID, I> id) {
        return after(parts -> new Named<>(id.apply(UUID.fromString(parts.get(0))), parts.get(1)));
    }

    /** The page out of what was read. */
    public <T> Page<T> page(List<T> read, Function<T, Cursor> place) {
        if (read.size() <= limit.value()) {
            return new Page<>(read, Optional.empty());
        }
        var items = read.subList(0, limit.value());
        return new Page<>(items, Optional.of(place.apply(items.getLast()).toString()));
    }
}
