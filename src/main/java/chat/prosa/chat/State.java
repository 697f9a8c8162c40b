package chat.prosa.chat;

import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

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

    /**
     * Nobody attends it yet.
     *
     * @param choice whom its customer chose (rule 5)
     * @param previous who attended it before it was given up, and comes first if he returns (rule 10)
     */
    record Waiting(Instant since, Optional<Choice> choice, Set<ConsultantId> previous) implements Live {

        public Waiting {
            previous = Set.copyOf(previous);
        }

        /** One that has just begun to wait. */
        public static Waiting since(Instant now) {
            return new Waiting(now, Optional.empty(), Set.of());
        }

        @Override
        public SequencedSet<ConsultantId> consultants() {
            return new LinkedHashSet<>();
        }

        public Waiting choose(Choice chosen) {
            return new Waiting(since, Optional.of(chosen), previous);
        }

        public Active take(ConsultantId consultant) {
            return new Active(since, false, new LinkedHashSet<>(List.of(consultant)), Set.of(), Calls.NONE);
        }
    }

    /**
     * Consultants attend it.
     *
     * @param since when the wait began that their first answer ends
     * @param answered whether one of them has written to the customer since then (rule 11)
     * @param consultants in order of joining, never empty
     * @param parked those of them who have put it aside (rule 9)
     */
    record Active(
            Instant since,
            boolean answered,
            SequencedSet<ConsultantId> consultants,
            Set<ConsultantId> parked,
            Calls calls)
            implements Live {

        public Active {
            consultants = inOrder(consultants);
            parked = Set.copyOf(parked);
        }

        /** Whether all who attend it have put it aside. */
        public boolean parkedByAll() {
            return parked.containsAll(consultants);
        }

        public Active answer() {
            return answered ? this : new Active(since, true, consultants, parked, calls);
        }

        public Active join(ConsultantId consultant) {
            var more = new LinkedHashSet<>(consultants);
            more.add(consultant);
            return new Active(since, answered, more, parked, calls.without(consultant));
        }

        /** Without one of its consultants; empty when he is the last, who cannot leave (rule 13). */
        public Optional<Active> leave(ConsultantId consultant) {
            var remaining = new LinkedHashSet<>(consultants);
            remaining.remove(consultant);
            return remaining.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Active(since, answered, remaining, without(parked, consultant), calls));
        }

        public Active park(ConsultantId consultant) {
            var more = new HashSet<>(parked);
            more.add(consultant);
            return new Active(since, answered, consultants, more, calls);
        }

        public Active resume(ConsultantId consultant) {
            return new Active(since, answered, consultants, without(parked, consultant), calls);
        }

        /** Hands it over; a transfer that nobody has accepted yet is called off. */
        public Active transfer(Transfer transfer) {
            return calling(calls.handingOver(transfer));
        }

        /** Nobody has accepted the transfer. */
        public Active keep() {
            return calling(calls.withoutTransfer());
        }

        public Active invite(ConsultantId consultant) {
            return calling(calls.inviting(consultant));
        }

        /** He was called by name and does not come. */
        public Active doWithout(ConsultantId consultant) {
            return calling(calls.without(consultant));
        }

        /** Back to the waiting room, where a new wait begins (rule 11). */
        public Waiting giveBack(Instant now) {
            return Waiting.since(now);
        }

        /**
         * Back to the waiting room because all its consultants are gone; should one return, he comes first (rule 10).
         */
        public Waiting abandon(Instant now) {
            return new Waiting(now, Optional.empty(), consultants);
        }

        private Active calling(Calls next) {
            return new Active(since, answered, consultants, parked, next);
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

    private static Set<ConsultantId> without(Set<ConsultantId> all, ConsultantId one) {
        var rest = new HashSet<>(all);
        rest.remove(one);
        return rest;
    }
}
