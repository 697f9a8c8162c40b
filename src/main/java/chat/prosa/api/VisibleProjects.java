package chat.prosa.api;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.access.Caller;
import chat.prosa.directory.Handle;
import chat.prosa.directory.Named;
import chat.prosa.directory.ProjectRecord;
import chat.prosa.directory.Projects;
import chat.prosa.id.CustomerId;
import chat.prosa.id.ProjectId;

/** The projects as a caller may see them: customers their own, everybody else all of the firm's. */
@Singleton
final class VisibleProjects {

    private final Projects projects;

    VisibleProjects(Projects projects) {
        this.projects = projects;
    }

    Uni<List<ProjectRecord>> list(Caller caller, Projects.Filter filter, Optional<Named<ProjectId>> after, int limit) {
        return customer(caller)
                .map(customer -> projects.list(caller.organization(), filter.of(customer), after, limit)
                        .map(his -> his.stream()
                                .map(project -> project.seenBy(customer))
                                .toList()))
                .orElseGet(() -> projects.list(caller.organization(), filter, after, limit));
    }

    /** Fails with a problem when there is none for the caller. */
    Uni<ProjectRecord> find(Caller caller, Handle handle) {
        return projects.find(caller.organization(), handle)
                .map(found -> found.flatMap(project -> seenBy(caller, project))
                        .orElseThrow(() -> Noun.PROJECT.unknown().asException()));
    }

    private static Optional<ProjectRecord> seenBy(Caller caller, ProjectRecord project) {
        var customer = customer(caller);
        return customer.isEmpty()
                ? Optional.of(project)
                : customer.filter(one -> belongs(one, project)).map(project::seenBy);
    }

    private static Optional<CustomerId> customer(Caller caller) {
        return caller instanceof Caller.CustomerCaller customer ? Optional.of(customer.id()) : Optional.empty();
    }

    private static boolean belongs(CustomerId customer, ProjectRecord project) {
        return project.customers().stream().map(Named::id).anyMatch(customer::equals);
    }
}
