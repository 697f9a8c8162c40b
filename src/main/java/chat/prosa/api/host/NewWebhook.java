package chat.prosa.api.host;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import chat.prosa.id.WebhookId;
import chat.prosa.webhook.Webhook;

/** A webhook to be made. */
record NewWebhook(
        Optional<@Size(max = 100) String> name,
        @NotNull @Size(max = 2_000) String url,
        @NotEmpty Set<@NotNull String> events) {

    Webhook webhook(Instant now) {
        return new Webhook(
                new WebhookId(UUID.randomUUID()),
                name.orElse(""),
                url,
                Topics.read(events),
                true,
                now,
                Optional.empty());
    }
}
