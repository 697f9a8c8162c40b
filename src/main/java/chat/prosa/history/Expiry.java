package chat.prosa.history;

import java.util.List;
import java.util.Optional;

import io.smallrye.mutiny.Uni;

import chat.prosa.id.OrganizationId;

/** How long ended chats are kept, and those that have been long enough. */
public interface Expiry {

    /** In days; empty is for ever. */
    Uni<Optional<Integer>> retention(OrganizationId organization);

    /** @param days empty is for ever */
    Uni<Void> retain(OrganizationId organization, Optional<Integer> days);

    /** Attachments of such chats, in any organization. Their bytes are to be removed before they are forgotten. */
    Uni<List<Attachments.Key>> attachments(int limit);

    Uni<Void> forget(Attachments.Key attachment);

    /**
     * Deletes some such chats that have no attachments left, with their logs and traces; says how many. Tickets stay.
     * Nodes that do so at the same time take different ones.
     */
    Uni<Integer> delete(int limit);
}
