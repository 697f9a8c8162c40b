package chat.prosa.webhook;

import java.time.Instant;
import java.util.Optional;

import chat.prosa.id.DeliveryId;

/**
 * One thing that a webhook is told, and how far that is.
 *
 * @param at when it happened
 * @param deliveredAt empty while it has not arrived
 * @param nextAttempt when it is tried next; empty when it has arrived or was given up
 * @param status what the receiver answered last
 * @param failure what went wrong last, for developers
 * @param body as it was sent; empty until it was
 */
public record Delivery(
        DeliveryId id,
        Topic event,
        Instant at,
        int attempts,
        Optional<Instant> deliveredAt,
        Optional<Instant> nextAttempt,
        Optional<Integer> status,
        Optional<String> failure,
        Optional<String> body) {}
