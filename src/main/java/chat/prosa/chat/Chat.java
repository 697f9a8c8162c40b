package chat.prosa.chat;

import java.time.Instant;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;

import chat.prosa.id.ActivityId;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.PersonId;
import chat.prosa.id.ProjectId;

/**
 * One conversation about one project, opened by a customer.
 *
 * @param activity the activity of the schedule that it was opened from
 * @param openedAt when it arrived; its place in line, also after it was returned
 */
public record Chat(
        ChatId id,
        ProjectId project,
        CustomerId customer,
        Optional<ActivityId> activity,
        Instant openedAt,
        State state,
        Set<String> tags,
        Optional<Rating> rating) {

    public Chat {
        tags = Set.copyOf(tags);
    }

    public Chat in(State next) {
        return new Chat(id, project, customer, activity, openedAt, next, tags, rating);
    }

    public Chat tagged(Set<String> next) {
        return new Chat(id, project, customer, activity, openedAt, state, next, rating);
    }

    public Chat rated(Rating given) {
        return new Chat(id, project, customer, activity, openedAt, state, tags, Optional.of(given));
    }

    /** The consultants who attend it, or did when it ended, in order of joining. */
    public SequencedSet<ConsultantId> consultants() {
        return state.consultants();
    }

    /** Whether the person takes part in it. */
    public boolean has(PersonId person) {
        return switch (person) {
            case CustomerId by -> customer.equals(by);
            case ConsultantId by -> consultants().contains(by);
        };
    }

    public boolean live() {
        return state instanceof State.Live;
    }

    public boolean waiting() {
        return state instanceof State.Waiting;
    }

    /** Those who attend it and have put it aside. */
    public Set<ConsultantId> parked() {
        return state instanceof State.Active active ? active.parked() : Set.of();
    }

    public boolean parkedFor(ConsultantId consultant) {
        return parked().contains(consultant);
    }
}
