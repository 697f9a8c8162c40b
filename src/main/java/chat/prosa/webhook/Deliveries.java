package chat.prosa.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.smallrye.mutiny.Uni;

import chat.prosa.id.DeliveryId;
import chat.prosa.id.OrganizationId;
import chat.prosa.id.WebhookId;

/** What webhooks were told, and are to be told. */
public interface Deliveries {

    /** Where a page of the log ended. */
    record Place(Instant at, DeliveryId id) {}

    /**
     * What one webhook was told, the newest first.
     *
     * @param below the last one seen before
     * @param limit the most to return, at least 1
     */
    Uni<List<Delivery>> list(OrganizationId organization, WebhookId webhook, Optional<Place> below, int limit);

    /** Has a webhook told that somebody tries it, be it active or not. */
    Uni<Delivery> test(OrganizationId organization, WebhookId webhook);
}
