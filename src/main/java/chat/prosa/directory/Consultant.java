package chat.prosa.directory;

import java.util.OptionalInt;

import chat.prosa.id.ConsultantId;

/**
 * A person of the firm who attends chats.
 *
 * @param maxChats his own limit of ongoing chats; empty takes the organization's (rule 8)
 */
public record Consultant(ConsultantId id, String name, String email, Role role, boolean active, OptionalInt maxChats) {

    /** Whether he looks after what the others do. */
    public boolean supervises() {
        return role != Role.CONSULTANT;
    }
}
