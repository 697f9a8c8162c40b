package chat.prosa.routing;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

import chat.prosa.chat.Cause;
import chat.prosa.chat.Tier;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.ServiceGroupId;

/** Consultants of equal standing towards a chat; those of one circle are asked before those of the next. */
public sealed interface Circle {

    Tier tier();

    Cause cause();

    /** Where those of the circle are found who can be asked at present. */
    List<Pool> pools();

    /** Some consultants by name; they are few. */
    record Named(Tier tier, Cause cause, SequencedSet<ConsultantId> consultants) implements Circle {

        static Named of(Tier tier, Cause cause, Collection<ConsultantId> consultants) {
            return new Named(tier, cause, new LinkedHashSet<>(consultants));
        }

        @Override
        public List<Pool> pools() {
            return consultants.stream().<Pool>map(Pool.One::new).toList();
        }
    }

    /** All of a service group. */
    record Members(Tier tier, Cause cause, ServiceGroupId group) implements Circle {

        @Override
        public List<Pool> pools() {
            return List.of(new Pool.Group(group));
        }
    }

    /** All of the organization. */
    record Everybody(Tier tier, Cause cause) implements Circle {

        @Override
        public List<Pool> pools() {
            return List.of(new Pool.Everybody());
        }
    }
}
