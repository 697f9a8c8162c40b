package chat.prosa.api;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.access.Caller;
import chat.prosa.api.problem.Problem;
import chat.prosa.directory.Named;
import chat.prosa.directory.ProjectRecord;
import chat.prosa.directory.Projects;
import chat.prosa.id.CustomerId;
import chat.prosa.id.ProjectId;

/** The projects as a caller may see them: consultants all of the firm's, customers their own. */
@Singleton
final class VisibleProjects {

    private final Projects projects;

    VisibleProjects(Projects projects) {
        this.projects = projects;
    }

    Uni<List<ProjectRecord>> list(Caller.Person caller, Optional<Named<ProjectId>> after, int limit) {
        return switch (caller) {
            case Caller.ConsultantCaller consultant -> projects.list(consultant.organization(), after, limit);
            case Caller.CustomerCaller customer ->
                projects.listOf(customer.id(), customer.organization(), after, limit)
                        .map(his -> his.stream()
                                .map(project -> project.seenBy(customer.id()))
                                .toList());
        };
    }

    /** Fails with a problem when there is none for the caller. */
    Uni<ProjectRecord> find(Caller.Person caller, ProjectId id) {
        return projects.find(caller.organization(), id)
                .map(found -> found.flatMap(project -> seenBy(caller, project))
                        .orElseThrow(() -> Problem.notFound("project").asException()));
    }

    private static Optional<ProjectRecord> seenBy(Caller.Person caller, ProjectRecord project) {
        return switch (caller) {
            case Caller.ConsultantCaller _ -> Optional.of(project);
            case Caller.CustomerCaller customer ->
                belongs(customer.id(), project) ? Optional.of(project.seenBy(customer.id())) : Optional.empty();
        };
    }

    private static boolean belongs(CustomerId customer, ProjectRecord project) {
        return project.customers().stream().map(Named::id).anyMatch(customer::equals);
    }
}
