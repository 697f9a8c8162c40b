package chat.prosa.presence;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import chat.prosa.id.SessionId;

/** One consultant's presence: what he chose, and whether he is there (rule 10). */
public record Presence(Status chosen, Reach reach) {

    /** Somebody who has not been seen since {@code now}: gone, and forgiven nothing. */
    public static Presence unseen(Status chosen, Instant now) {
        return new Presence(chosen, new Reach.Gone(now, now));
    }

    public Presence choose(Status status) {
        return new Presence(status, reach);
    }

    public Presence connect(SessionId session) {
        return switch (reach) {
            case Reach.Connected connected -> new Presence(chosen, connected.with(session));
            case Reach.Gone _ -> new Presence(chosen, new Reach.Connected(Set.of(session)));
        };
    }

    public Presence disconnect(SessionId session, Instant now, Duration grace) {
        return switch (reach) {
            case Reach.Connected connected -> new Presence(chosen, connected.without(session, now, now.plus(grace)));
            case Reach.Gone _ -> this;
        };
    }

    /** Online for routing: available, and connected or gone for less than the grace. */
    public boolean online(Instant now) {
        return chosen == Status.AVAILABLE
                && switch (reach) {
                    case Reach.Connected _ -> true;
                    case Reach.Gone gone -> now.isBefore(gone.forgivenUntil());
                };
    }

    /** Since when no device of his reaches us; empty while one does. */
    public Optional<Instant> goneSince() {
        return reach instanceof Reach.Gone gone ? Optional.of(gone.since()) : Optional.empty();
    }

    /** When his absence becomes visible, or became; empty while he is connected. */
    public Optional<Instant> forgivenUntil() {
        return reach instanceof Reach.Gone gone ? Optional.of(gone.forgivenUntil()) : Optional.empty();
    }
}
