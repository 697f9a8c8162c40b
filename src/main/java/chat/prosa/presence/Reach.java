package chat.prosa.presence;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

import chat.prosa.id.SessionId;

/** Whether a person's devices reach us. */
public sealed interface Reach {

    /** At least one socket of one device is open. */
    record Connected(Set<SessionId> sessions) implements Reach {

        public Connected {
            sessions = Set.copyOf(sessions);
        }

        Connected with(SessionId session) {
            var more = new HashSet<>(sessions);
            more.add(session);
            return new Connected(more);
        }

        /** Without one socket; the last one to close leaves him gone, forgiven for the grace. */
        Reach without(SessionId session, Instant now, Instant forgivenUntil) {
            var fewer = new HashSet<>(sessions);
            fewer.remove(session);
            return fewer.isEmpty() ? new Gone(now, forgivenUntil) : new Connected(fewer);
        }
    }

    /**
     * No socket is open.
     *
     * @param forgivenUntil until then he still counts as reached, so that a short cut is seen by nobody (rule 10)
     */
    record Gone(Instant since, Instant forgivenUntil) implements Reach {}
}
