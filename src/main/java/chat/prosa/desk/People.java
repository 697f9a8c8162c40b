package chat.prosa.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.SessionId;
import chat.prosa.presence.Presence;
import chat.prosa.presence.Status;

/** Who is there: the consultants' presence, and which customers are connected. */
final class People {

    /** How others see a consultant; it follows his presence at once, but his absence only after the grace. */
    record Seen(boolean online, Status status) {}

    private final Map<ConsultantId, Presence> consultants = new HashMap<>();
    private final Map<ConsultantId, Seen> seen = new HashMap<>();
    private final Map<CustomerId, Set<SessionId>> customers = new HashMap<>();
    private final Instant since;

    /** Nobody is connected yet; whoever does not come is gone since now. */
    People(Map<ConsultantId, Status> chosen, Instant now) {
        since = now;
        chosen.forEach((consultant, status) -> set(consultant, Presence.unseen(status, now), now));
    }

    Presence presence(ConsultantId consultant) {
        return consultants.getOrDefault(consultant, Presence.unseen(Status.AVAILABLE, since));
    }

    Seen seen(ConsultantId consultant) {
        return seen.getOrDefault(consultant, new Seen(false, Status.AVAILABLE));
    }

    Set<ConsultantId> online() {
        return seen.entrySet().stream()
                .filter(one -> one.getValue().online())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean here(CustomerId customer) {
        return customers.containsKey(customer);
    }

    void choose(ConsultantId consultant, Status status, Instant now) {
        set(consultant, presence(consultant).choose(status), now);
    }

    void connect(ConsultantId consultant, SessionId session, Instant now) {
        set(consultant, presence(consultant).connect(session), now);
    }

    void disconnect(ConsultantId consultant, SessionId session, Instant now, Duration grace) {
        set(consultant, presence(consultant).disconnect(session, now, grace), now);
    }

    void endGrace(ConsultantId consultant, Instant now) {
        set(consultant, presence(consultant), now);
    }

    void connect(CustomerId customer, SessionId session) {
        customers.computeIfAbsent(customer, _ -> new HashSet<>()).add(session);
    }

    void disconnect(CustomerId customer, SessionId session) {
        customers.computeIfPresent(customer, (_, sessions) -> {
            sessions.remove(session);
            return sessions.isEmpty() ? null : sessions;
        });
    }

    private void set(ConsultantId consultant, Presence presence, Instant now) {
        consultants.put(consultant, presence);
        seen.put(consultant, new Seen(presence.online(now), presence.chosen()));
    }
}
