package chat.prosa.routing;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import chat.prosa.id.ConsultantId;

/** The consultants who can be asked now, in each pool the first to be asked first. */
public final class FreeConsultants {

    private final Map<Pool, NavigableSet<Readiness>> byPool = new HashMap<>();
    private final Map<ConsultantId, Readiness> free = new HashMap<>();
    private final Map<ConsultantId, Set<Pool>> pools = new HashMap<>();

    /** From now on he can be asked, and stands there. */
    public void put(Readiness readiness, Set<Pool> in) {
        remove(readiness.consultant());
        free.put(readiness.consultant(), readiness);
        pools.put(readiness.consultant(), in);
        in.forEach(pool -> byPool.computeIfAbsent(pool, _ -> new TreeSet<>()).add(readiness));
    }

    /** From now on he cannot be asked. */
    public void remove(ConsultantId consultant) {
        var readiness = free.remove(consultant);
        if (readiness != null) {
            pools.getOrDefault(consultant, Set.of()).forEach(pool -> leave(pool, readiness));
            pools.remove(consultant);
        }
    }

    public boolean has(ConsultantId consultant) {
        return free.containsKey(consultant);
    }

    Optional<Readiness> find(ConsultantId consultant) {
        return Optional.ofNullable(free.get(consultant));
    }

    Iterable<Readiness> in(Pool pool) {
        var found = byPool.get(pool);
        return found == null ? Set.of() : found;
    }

    private void leave(Pool pool, Readiness readiness) {
        byPool.computeIfPresent(pool, (_, all) -> {
            all.remove(readiness);
            return all.isEmpty() ? null : all;
        });
    }
}
