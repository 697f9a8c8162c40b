package chat.prosa.directory;

import java.util.function.Function;

import io.smallrye.mutiny.Uni;

import chat.prosa.id.OrganizationId;

/** Who and what exists in the organizations, to be changed. */
public interface Rosters {

    /**
     * Changes what exists, at once or not at all; nobody else does meanwhile. A change that throws changes nothing.
     * Fails with a {@link Clash} when something in the way is seen only as it is written.
     *
     * @param change works on a copy, and says what to answer
     */
    <T> Uni<T> change(OrganizationId organization, Function<Roster, T> change);
}
