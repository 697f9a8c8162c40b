package chat.prosa.gateway;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/** A lane for each event loop that has connections. */
final class Lanes {

    private final Map<Executor, Lane> lanes = new ConcurrentHashMap<>();

    Lane of(Executor loop) {
        return lanes.computeIfAbsent(loop, Lane::new);
    }

    void tick(Instant now) {
        lanes.values().forEach(lane -> lane.tick(now));
    }

    void close() {
        lanes.values().forEach(Lane::close);
    }
}
