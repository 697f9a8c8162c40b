package chat.prosa.lost;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

import chat.prosa.chat.Chat;
import chat.prosa.chat.State;
import chat.prosa.id.ConsultantId;
import chat.prosa.presence.Presence;

/** Which silence means what, and when. */
public final class Silence {

    private Silence() {}

    /** When a chat is lost unless a consultant answers it; empty once one has, or when it is over (rule 11). */
    public static Optional<Instant> lostAt(Chat chat, Duration lostAfter) {
        return switch (chat.state()) {
            case State.Waiting waiting -> Optional.of(waiting.since().plus(lostAfter));
            case State.Active active ->
                active.answered()
                        ? Optional.empty()
                        : Optional.of(active.since().plus(lostAfter));
            case State.Ended _ -> Optional.empty();
        };
    }

    /**
     * When an active chat is given back to the waiting room unless one of its consultants returns; empty while one of
     * them is connected (rule 10).
     */
    public static Optional<Instant> abandonedAt(
            Chat chat, Function<ConsultantId, Presence> presences, Duration abandonAfter) {
        return switch (chat.state()) {
            case State.Active active ->
                lastSeen(active.consultants().stream().map(presences).toList()).map(seen -> seen.plus(abandonAfter));
            case State.Waiting _, State.Ended _ -> Optional.empty();
        };
    }

    private static Optional<Instant> lastSeen(Collection<Presence> consultants) {
        return consultants.stream().anyMatch(presence -> presence.goneSince().isEmpty())
                ? Optional.empty()
                : consultants.stream()
                        .flatMap(presence -> presence.goneSince().stream())
                        .max(Comparator.naturalOrder());
    }
}
