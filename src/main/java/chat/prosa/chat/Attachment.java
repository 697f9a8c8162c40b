package chat.prosa.chat;

import java.util.Optional;

import chat.prosa.id.AttachmentId;

/**
 * A file that somebody attached to a chat.
 *
 * @param name what he called it, made harmless
 * @param type its media type, by what is in it
 * @param size in bytes
 * @param dimensions of a picture that can be shown; empty for everything else
 */
public record Attachment(AttachmentId id, String name, String type, long size, Optional<Dimensions> dimensions) {}
