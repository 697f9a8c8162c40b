package chat.prosa.history;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import chat.prosa.id.ConsultantId;
import chat.prosa.id.ProjectId;

/**
 * Which chats: those that fit all that is said.
 *
 * @param phases empty for any
 * @param consultant who attends the chat, or once did
 * @param text words of its messages
 * @param from the earliest that it was opened
 * @param to before which it was opened
 */
public record ChatFilter(
        Set<Phase> phases,
        Optional<ProjectId> project,
        Optional<ConsultantId> consultant,
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

    /** All chats of a project. */
    public static ChatFilter of(ProjectId project) {
        return new ChatFilter(
                Set.of(), Optional.of(project), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
}
