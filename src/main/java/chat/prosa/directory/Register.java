package chat.prosa.directory;

import java.util.List;
import java.util.Optional;

import io.smallrye.mutiny.Uni;

import chat.prosa.id.Id;
import chat.prosa.id.OrganizationId;

/**
 * All things of one kind that organizations have, as they are written now.
 *
 * @param <F> which of them are asked for
 */
public interface Register<I extends Id, F, R> {

    /**
     * Some of them, by name, whatever its capitals.
     *
     * @param after the last one seen before, as it was then
     * @param limit the most to return, at least 1
     */
    Uni<List<R>> list(OrganizationId organization, F filter, Optional<Named<I>> after, int limit);

    Uni<Optional<R>> find(OrganizationId organization, Handle handle);

    default Uni<Optional<R>> find(OrganizationId organization, I id) {
        return find(organization, Handle.of(id));
    }
}
