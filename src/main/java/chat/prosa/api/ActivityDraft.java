package chat.prosa.api;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import chat.prosa.api.problem.Problem;
import chat.prosa.directory.Activity;
import chat.prosa.id.ActivityId;

/** What is to change in an activity, or what a new one is to be; what is left out stays. */
record ActivityDraft(
        Optional<@Size(max = Drafted.LONGEST_NAME) @Pattern(regexp = Drafted.NAME, message = Drafted.NO_NAME) String>
                title,
        Optional<LocalDate> startsOn,
        Optional<LocalDate> endsOn,
        Optional<Activity.Status> status) {

    private static final int LAST_YEAR = 9_999;

    /** A new activity; one that does not say when it ends is of one day. */
    Activity create(ActivityId id) {
        var from = startsOn.orElseThrow(() -> Draft.missing("startsOn"));
        return checked(new Activity(
                id,
                title.orElseThrow(() -> Draft.missing("title")),
                from,
                endsOn.orElse(from),
                status.orElse(Activity.Status.PLANNED)));
    }

    /** The activity as it will be; ends the request with a problem where it cannot be so. */
    Activity applyTo(Activity now) {
        return checked(new Activity(
                now.id(),
                title.orElse(now.title()),
                startsOn.orElse(now.startsOn()),
                endsOn.orElse(now.endsOn()),
                status.orElse(now.status())));
    }

    private static Activity checked(Activity activity) {
        checkYear("startsOn", activity.startsOn());
        checkYear("endsOn", activity.endsOn());
        if (activity.endsOn().isBefore(activity.startsOn())) {
            throw Problem.invalid("endsOn", "It must not end before it starts.").asException();
        }
        return activity;
    }

    private static void checkYear(String field, LocalDate day) {
        if (day.getYear() < 1 || day.getYear() > LAST_YEAR) {
            throw Problem.invalid(field, "It must be a day like 2027-01-11.").asException();
        }
    }
}
