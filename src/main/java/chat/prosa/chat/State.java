package chat.prosa.chat;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

import chat.prosa.id.ConsultantId;

/** Where a chat stands. Each state offers only its legal next steps. */
public sealed interface State {

    /** Who attends it, or did when it ended, in order of joining. */
    SequencedSet<ConsultantId> consultants();

    /** A chat that goes on. */
    sealed interface Live extends State {

        /** When the present wait for an answer began. */
        Instant since();

        default Ended close(Instant now) {
            return new Ended(Ended.How.CLOSED, now, consultants());
        }

        default Ended lose(Instant now) {
            return new Ended(Ended.How.LOST, now, consultants());
        }
    }

    /** Nobody attends it yet. */
    record Waiting(Instant since) implements Live {

        @Override
        public SequencedSet<ConsultantId> consultants() {
            return new LinkedHashSet<>();
        }

        public Active take(ConsultantId consultant) {
            return new Active(since, false, new LinkedHashSet<>(List.of(consultant)));
        }
    }

    /**
     * Consultants attend it.
     *
     * @param since when the wait began that their first answer ends
     * @param answered whether one of them has written to the customer since then (rule 11)
     * @param consultants in order of joining, never empty
     */
    record Active(Instant since, boolean answered, SequencedSet<ConsultantId> consultants) implements Live {

        public Active {
            consultants = inOrder(consultants);
        }

        public Active answer() {
            return answered ? this : new Active(since, true, consultants);
        }

        /** Without one of its consultants; empty when he is the last, who cannot leave (rule 13). */
        public Optional<Active> leave(ConsultantId consultant) {
            var remaining = new LinkedHashSet<>(consultants);
            remaining.remove(consultant);
            return remaining.isEmpty() ? Optional.empty() : Optional.of(new Active(since, answered, remaining));
        }

        /** Back to the waiting room, where a new wait begins (rule 11). */
        public Waiting giveBack(Instant now) {
            return new Waiting(now);
        }
    }

    /**
     * It is over; nothing follows.
     *
     * @param consultants those who attended it when it ended
     */
    record Ended(How how, Instant at, SequencedSet<ConsultantId> consultants) implements State {

        public Ended {
            consultants = inOrder(consultants);
        }

        /** Closed by somebody, or lost because nobody answered. */
        public enum How {
            CLOSED,
            LOST
        }
    }

    private static SequencedSet<ConsultantId> inOrder(SequencedSet<ConsultantId> consultants) {
        return Collections.unmodifiableSequencedSet(new LinkedHashSet<>(consultants));
    }
}
