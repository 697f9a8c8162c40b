package chat.prosa.api.audit;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

import chat.prosa.audit.AuditEntry;

/** @param changes the fields, each with {@code old} and {@code new} */
record AuditView(UUID id, Instant at, AuditEntry.Actor actor, String action, About subject, JsonNode changes) {

    /** What it was done to; it may be gone. */
    record About(String kind, Optional<UUID> id, Optional<String> name) {}

    static AuditView of(AuditEntry entry, JsonNode changes) {
        var kind = entry.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new AuditView(
                entry.id(),
                entry.at(),
                entry.actor(),
                entry.action(),
                new About(kind, entry.subject(), entry.subjectName()),
                changes);
    }
}
