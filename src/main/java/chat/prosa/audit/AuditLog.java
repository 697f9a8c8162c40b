package chat.prosa.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.smallrye.mutiny.Uni;

import chat.prosa.id.OrganizationId;

/** What was done in organizations, and by whom. Nothing of it is ever changed. */
public interface AuditLog {

    /** Who did it; what he is called is looked up when it is added. */
    record Doer(String kind, UUID id) {}

    /** Which entries: those that fit all that is said. */
    record Filter(Optional<UUID> actor, Optional<UUID> subject, Optional<Instant> from, Optional<Instant> to) {}

    /** Where a page ended. */
    record Place(Instant at, UUID id) {}

    /** @param subject empty where it was done to many things, or to none that has a name */
    Uni<Void> add(
            OrganizationId organization,
            Doer doer,
            String action,
            Subject kind,
            Optional<Image> subject,
            Changes changes);

    /**
     * Somebody reads the log of a chat that others attend. It is entered where they do, once in a quarter of an hour.
     */
    Uni<Void> lookedIn(OrganizationId organization, UUID consultant, UUID chat);

    /**
     * The newest first.
     *
     * @param below the last one seen before
     * @param limit the most to return, at least 1
     */
    Uni<List<AuditEntry>> list(OrganizationId organization, Filter filter, Optional<Place> below, int limit);
}
