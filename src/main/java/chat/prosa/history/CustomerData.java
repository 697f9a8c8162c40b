package chat.prosa.history;

import java.util.List;
import java.util.Optional;

import io.smallrye.mutiny.Uni;

import chat.prosa.id.ChatId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.OrganizationId;

/** All that is kept of a customer. */
public interface CustomerData {

    /**
     * As JSON: he himself, his sessions, chats with what was written in them, tickets; attachments without their bytes.
     */
    Uni<Optional<String>> export(OrganizationId organization, CustomerId customer);

    /** Those that are not over. */
    Uni<List<ChatId>> openChats(OrganizationId organization, CustomerId customer);

    /** What he attached. */
    Uni<List<Attachments.Key>> attachments(OrganizationId organization, CustomerId customer);

    /**
     * Forgets who he was and what he wrote and attached. That he was there stays, under no name, so that logs keep
     * their numbers; what others wrote stays too.
     */
    Uni<Void> erase(OrganizationId organization, CustomerId customer);
}
