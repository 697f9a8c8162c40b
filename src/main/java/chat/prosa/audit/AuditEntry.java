package chat.prosa.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing that somebody did.
 *
 * @param action like {@code project.changed}
 * @param changes as JSON: the fields, each with {@code old} and {@code new}
 */
public record AuditEntry(
        UUID id,
        Instant at,
        Actor actor,
        String action,
        Subject kind,
        Optional<UUID> subject,
        Optional<String> subjectName,
        String changes) {

    /** @param kind {@code consultant}, {@code customer} or {@code api-key} @param name as it was then */
    public record Actor(String kind, UUID id, String name) {}
}
