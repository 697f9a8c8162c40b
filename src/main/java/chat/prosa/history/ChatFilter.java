package chat.prosa.history;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.ProjectId;

/**
 * Which chats: those that fit all that is said.
 *
 * @param phases empty for any
 * @param consultant who attends the chat, or once did
 * @param tags it has all of them
 * @param text words of its messages, or of its customer's name
 * @param from the earliest that it was opened
 * @param to before which it was opened
 */
public record ChatFilter(
        Set<Phase> phases,
        Optional<ProjectId> project,
        Optional<CustomerId> customer,
        Optional<ConsultantId> consultant,
        Set<String> tags,
        Optional<String> text,
        Optional<Instant> from,
        Optional<Instant> to) {

    /** Where a chat stands. */
    public enum Phase {
        WAITING,
        ACTIVE,
        /** All who attend it have put it aside. */
        PARKED,
        CLOSED,
        LOST
    }

    /** Those of them that are about a project. */
    public ChatFilter about(ProjectId one) {
        return new ChatFilter(phases, Optional.of(one), customer, consultant, tags, text, from, to);
    }
}
