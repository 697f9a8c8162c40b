package chat.prosa.directory;

import java.util.Optional;
import java.util.OptionalInt;

import chat.prosa.id.ConsultantId;

/**
 * A consultant as he is registered.
 *
 * @param maxChats his own limit of ongoing chats; empty takes the organization's (rule 8)
 * @param externalId what the host platform calls him
 */
public record ConsultantRecord(
        ConsultantId id,
        String name,
        String email,
        Role role,
        boolean active,
        OptionalInt maxChats,
        Optional<String> externalId) {}
