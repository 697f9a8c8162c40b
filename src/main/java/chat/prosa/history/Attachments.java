package chat.prosa.history;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.smallrye.mutiny.Uni;

import chat.prosa.chat.Attachment;
import chat.prosa.id.AttachmentId;
import chat.prosa.id.ChatId;
import chat.prosa.id.OrganizationId;
import chat.prosa.id.PersonId;

/** What people attached to chats; the bytes are {@link Contents}. */
public interface Attachments {

    /** How long an attachment can be sent; after that, and an hour for those under way, it is forgotten. */
    Duration SENDABLE = Duration.ofHours(24);

    /** What somebody attached and can still send: how many, and their bytes together. */
    record Unsent(int count, long size) {}

    /** An attachment of some organization. */
    record Key(OrganizationId organization, AttachmentId id) {}

    /** Adds what somebody attaches now. */
    Uni<Void> add(OrganizationId organization, ChatId chat, PersonId uploader, Attachment attachment);

    /** What of a person's still lies there unsent; what was forgotten counts no more. */
    Uni<Unsent> unsent(OrganizationId organization, PersonId uploader);

    Uni<Optional<Attached>> find(OrganizationId organization, AttachmentId id);

    /** Those of the ids that a person attached to a chat and can still send, in the order of the ids. */
    Uni<List<Attachment>> find(OrganizationId organization, ChatId chat, PersonId uploader, List<AttachmentId> ids);

    /**
     * Those that were never sent and no longer can be, the oldest first.
     *
     * @param limit the most to return, at least 1
     */
    Uni<List<Key>> neverSent(int limit);

    /** Forgets an attachment that was never sent. */
    Uni<Void> forget(Key attachment);
}
