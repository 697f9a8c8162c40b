package chat.prosa.api;

import java.util.UUID;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.api.problem.Problem;
import chat.prosa.api.problem.ProblemException;
import chat.prosa.directory.Activity;
import chat.prosa.directory.Schedules;
import chat.prosa.id.ActivityId;
import chat.prosa.id.OrganizationId;
import chat.prosa.id.ProjectId;

/** Makes, changes and deletes activities of schedules; ends the request with a problem where that cannot be. */
@Singleton
final class Scheduling {

    private final Schedules schedules;
    private final DirectoryChanges changes;

    Scheduling(Schedules schedules, DirectoryChanges changes) {
        this.schedules = schedules;
        this.changes = changes;
    }

    Uni<Activity> add(OrganizationId organization, ProjectId project, ActivityDraft draft) {
        var activity = draft.create(new ActivityId(UUID.randomUUID()));
        return changes.followed(organization, schedules.add(organization, project, activity))
                .replaceWith(activity);
    }

    Uni<Activity> change(OrganizationId organization, ProjectId project, ActivityId id, ActivityDraft draft) {
        return changes.followed(organization, schedules.change(organization, project, id, draft::applyTo))
                .map(changed -> changed.orElseThrow(Scheduling::unknown));
    }

    Uni<Void> delete(OrganizationId organization, ProjectId project, ActivityId id) {
        return changes.followed(organization, schedules.delete(organization, project, id))
                .invoke(there -> {
                    if (!there) {
                        throw unknown();
                    }
                })
                .replaceWithVoid();
    }

    private static ProblemException unknown() {
        return Problem.notFound("activity").asException();
    }
}
