package chat.prosa.api.host;

import java.time.Instant;
import java.util.Optional;

import chat.prosa.id.DeliveryId;
import chat.prosa.webhook.Delivery;

/** What a webhook was told, as {@link Delivery} has it. */
record DeliveryView(
        DeliveryId id,
        String event,
        Instant at,
        int attempts,
        Optional<Instant> deliveredAt,
        Optional<Instant> nextAttempt,
        Optional<Integer> status,
        Optional<String> failure,
        Optional<String> body) {

    static DeliveryView of(Delivery delivery) {
        return new DeliveryView(
                delivery.id(),
                delivery.event().wire(),
                delivery.at(),
                delivery.attempts(),
                delivery.deliveredAt(),
                delivery.nextAttempt(),
                delivery.status(),
                delivery.failure(),
                delivery.body());
    }
}
