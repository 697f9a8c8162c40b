package chat.prosa.webhook;

import java.time.Instant;
import java.util.Optional;

import chat.prosa.id.ChatId;
import chat.prosa.id.DeliveryId;
import chat.prosa.id.OrganizationId;
import chat.prosa.id.TicketId;
import chat.prosa.id.WebhookId;

/**
 * Something that a webhook is to be told now.
 *
 * @param attempt 1 for the first
 * @param body what it was told before, where it was tried before
 */
public record Due(
        OrganizationId organization,
        DeliveryId id,
        WebhookId webhook,
        String url,
        WebhookSecret secret,
        Topic event,
        Instant at,
        About about,
        int attempt,
        Optional<String> body) {

    /** What it is about. */
    public sealed interface About {

        /** An entry of a chat's log. */
        record AnEntry(ChatId chat, int seq) implements About {}

        record ATicket(TicketId ticket) implements About {}

        /** Nothing: somebody tries whether the webhook works. */
        record Nothing() implements About {}
    }
}
