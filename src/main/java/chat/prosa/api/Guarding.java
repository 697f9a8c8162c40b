package chat.prosa.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.api.json.Change;
import chat.prosa.directory.Handle;
import chat.prosa.directory.Named;
import chat.prosa.directory.Project;
import chat.prosa.directory.Roster;
import chat.prosa.id.OrganizationId;
import chat.prosa.id.ProjectId;
import chat.prosa.id.ServiceGroupId;

/** Assigns a service group to many projects, or clears it (rule 15). */
@Singleton
final class Guarding {

    /**
     * What came of it.
     *
     * @param unchanged those that had it already
     */
    record Guarded(
            Optional<Named<ServiceGroupId>> serviceGroup,
            List<Named<ProjectId>> changed,
            List<Named<ProjectId>> unchanged) {}

    private final DirectoryChanges changes;

    Guarding(DirectoryChanges changes) {
        this.changes = changes;
    }

    Uni<Guarded> guard(OrganizationId organization, GuardPatch patch) {
        return switch (patch.serviceGroup()) {
            case Change.Keep<Handle> _ -> throw Draft.missing("serviceGroup");
            case Change.Set<Handle>(var handle) ->
                changes.make(organization, roster -> guard(roster, patch.projects(), handle));
        };
    }

    private static Guarded guard(Roster roster, List<Handle> projects, Optional<Handle> handle) {
        var group = handle.map(one -> Referred.one("serviceGroup", one, roster, Noun.SERVICE_GROUP));
        var changed = new ArrayList<Named<ProjectId>>();
        var unchanged = new ArrayList<Named<ProjectId>>();
        for (var id : Referred.all("projects", projects, roster, Noun.PROJECT)) {
            var project = roster.projects().get(id).orElseThrow();
            (project.serviceGroup().equals(group) ? unchanged : changed).add(new Named<>(id, project.name()));
            roster.projects().put(id, guarded(project, group), roster.projects().externalId(id));
        }
        return new Guarded(group.map(id -> named(roster, id)), changed, unchanged);
    }

    private static Project guarded(Project project, Optional<ServiceGroupId> group) {
        return new Project(
                project.id(),
                project.name(),
                project.responsible(),
                project.assistants(),
                group,
                project.customers(),
                project.activities());
    }

    private static Named<ServiceGroupId> named(Roster roster, ServiceGroupId id) {
        return new Named<>(id, roster.groups().get(id).orElseThrow().name());
    }
}
