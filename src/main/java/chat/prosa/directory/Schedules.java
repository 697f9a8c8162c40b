package chat.prosa.directory;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import io.smallrye.mutiny.Uni;

import chat.prosa.id.ActivityId;
import chat.prosa.id.OrganizationId;
import chat.prosa.id.ProjectId;

/** The projects' schedules. */
public interface Schedules {

    /**
     * Activities of a project, by the day they start on.
     *
     * @param after the last one seen before
     * @param limit the most to return, at least 1
     */
    Uni<List<Activity>> of(OrganizationId organization, ProjectId project, Optional<Activity.Place> after, int limit);

    /** Fails with a {@link Clash} when the project is gone. */
    Uni<Void> add(OrganizationId organization, ProjectId project, Activity activity);

    /** Empty when the project has no such activity. A change that throws changes nothing. */
    Uni<Optional<Activity>> change(
            OrganizationId organization, ProjectId project, ActivityId id, UnaryOperator<Activity> change);

    /** Whether there was one. Fails with a {@link Clash} when a chat was opened about it. */
    Uni<Boolean> delete(OrganizationId organization, ProjectId project, ActivityId id);
}
