package chat.prosa.directory;

import java.util.List;
import java.util.Optional;

import io.smallrye.mutiny.Uni;

import chat.prosa.id.CustomerId;
import chat.prosa.id.OrganizationId;
import chat.prosa.id.ProjectId;

/** The projects. */
public interface Projects extends Register<ProjectId, ProjectRecord> {

    /** Like {@link #list}, but only those that the customer belongs to. */
    Uni<List<ProjectRecord>> listOf(
            CustomerId customer, OrganizationId organization, Optional<Named<ProjectId>> after, int limit);
}
