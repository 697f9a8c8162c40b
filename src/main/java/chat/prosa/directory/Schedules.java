package chat.prosa.directory;

import java.util.List;
import java.util.Optional;

import io.smallrye.mutiny.Uni;

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
}
