package chat.prosa.desk;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** What is due when: each deadline at most once, the earliest at hand. */
final class Deadlines {

    private final TreeMap<Instant, SequencedSet<Deadline>> byTime = new TreeMap<>();
    private final Map<Deadline, Instant> times = new HashMap<>();

    /** Sets a deadline to a time, or calls it off. */
    void set(Deadline deadline, Optional<Instant> at) {
        clear(deadline);
        at.ifPresent(time -> add(deadline, time));
    }

    Optional<Instant> earliest() {
        return byTime.isEmpty() ? Optional.empty() : Optional.of(byTime.firstKey());
    }

    /** Takes the earliest deadline out if its time has come. */
    Optional<Deadline> takeDue(Instant now) {
        var due = earliest()
                .filter(time -> !time.isAfter(now))
                .map(time -> byTime.firstEntry().getValue().getFirst());
        due.ifPresent(this::clear);
        return due;
    }

    private void add(Deadline deadline, Instant time) {
        times.put(deadline, time);
        byTime.computeIfAbsent(time, _ -> new LinkedHashSet<>()).add(deadline);
    }

    private void clear(Deadline deadline) {
        var time = times.remove(deadline);
        if (time != null) {
            byTime.computeIfPresent(time, (_, same) -> without(same, deadline));
        }
    }

    private static @Nullable SequencedSet<Deadline> without(SequencedSet<Deadline> same, Deadline deadline) {
        same.remove(deadline);
        return same.isEmpty() ? null : same;
    }
}
