package chat.prosa.desk;

import java.util.List;

/** What one command leads to. */
public sealed interface Decision {

    /** Nothing happened, for a reason. */
    record Refused(Refusal refusal) implements Decision {}

    /**
     * It happened.
     *
     * @param events what happened, in order
     * @param notices who is to hear of it, in order; nobody may before the kept events are durable
     */
    record Accepted(Answer answer, List<Event> events, List<Notice> notices) implements Decision {

        /** The events that must be durable first. */
        public List<Event.Kept> kept() {
            return events.stream()
                    .filter(Event.Kept.class::isInstance)
                    .map(Event.Kept.class::cast)
                    .toList();
        }
    }

    static Decision done(Event... events) {
        return answered(new Answer.Done(), events);
    }

    static Decision answered(Answer answer, Event... events) {
        return answered(answer, List.of(events));
    }

    static Decision answered(Answer answer, List<Event> events) {
        return new Accepted(answer, List.copyOf(events), List.of());
    }

    static Decision refused(Refusal.Code code, String message) {
        return new Refused(Refusal.of(code, message));
    }
}
