package chat.prosa.routing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

import chat.prosa.id.ChatId;
import chat.prosa.queue.Arrival;

/** The chats that look for a consultant and are being offered to nobody, in each pool the oldest first. */
public final class SeekingChats {

    private record Place(Arrival arrival, Set<Pool> pools) {}

    private final Map<Pool, NavigableSet<Arrival>> byPool = new HashMap<>();
    private final Map<ChatId, Place> places = new HashMap<>();

    public void put(Arrival arrival, Set<Pool> pools) {
        remove(arrival.chat());
        places.put(arrival.chat(), new Place(arrival, pools));
        pools.forEach(pool -> byPool.computeIfAbsent(pool, _ -> new TreeSet<>()).add(arrival));
    }

    public void remove(ChatId chat) {
        var place = places.remove(chat);
        if (place != null) {
            place.pools().forEach(pool -> leave(pool, place.arrival()));
        }
    }

    /** The oldest chat of these pools that suits. */
    public Optional<ChatId> oldest(Set<Pool> pools, Predicate<ChatId> suits) {
        return pools.stream()
                .flatMap(pool -> oldest(pool, suits).stream())
                .min(Comparator.naturalOrder())
                .map(Arrival::chat);
    }

    private Optional<Arrival> oldest(Pool pool, Predicate<ChatId> suits) {
        var chats = byPool.get(pool);
        return chats == null
                ? Optional.empty()
                : chats.stream().filter(arrival -> suits.test(arrival.chat())).findFirst();
    }

    private void leave(Pool pool, Arrival arrival) {
        byPool.computeIfPresent(pool, (_, chats) -> {
            chats.remove(arrival);
            return chats.isEmpty() ? null : chats;
        });
    }
}
