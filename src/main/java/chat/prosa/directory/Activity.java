package chat.prosa.directory;

import java.time.LocalDate;

import chat.prosa.id.ActivityId;

/** A dated activity of a project's schedule; both days are part of it. */
public record Activity(ActivityId id, String title, LocalDate startsOn, LocalDate endsOn, Status status) {

    /** Where it is among the others: by the day it starts on, then by id. */
    public record Place(LocalDate startsOn, ActivityId id) {}

    /** How far it is. */
    public enum Status {
        PLANNED,
        ACTIVE,
        DONE
    }

    public Place place() {
        return new Place(startsOn, id);
    }
}
