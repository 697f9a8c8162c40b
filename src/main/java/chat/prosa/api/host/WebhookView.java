package chat.prosa.api.host;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;

import chat.prosa.id.WebhookId;
import chat.prosa.webhook.Webhook;
import chat.prosa.webhook.WebhookSecret;

/**
 * @param failingSince since when nothing has arrived
 * @param failure what went wrong last
 * @param secret only in the answer that tells of its making
 */
record WebhookView(
        WebhookId id,
        String name,
        String url,
        List<String> events,
        boolean active,
        Instant createdAt,
        Optional<Instant> failingSince,
        Optional<String> failure,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> secret) {

    static WebhookView of(Webhook webhook) {
        return of(webhook, Optional.empty());
    }

    static WebhookView made(Webhook webhook, WebhookSecret secret) {
        return of(webhook, Optional.of(secret.value()));
    }

    private static WebhookView of(Webhook webhook, Optional<String> secret) {
        return new WebhookView(
                webhook.id(),
                webhook.name(),
                webhook.url(),
                Topics.words(webhook.events()),
                webhook.active(),
                webhook.createdAt(),
                webhook.trouble().map(Webhook.Trouble::since),
                webhook.trouble().map(Webhook.Trouble::reason),
                secret);
    }

    /** Without the secret, lest it gets into a log. */
    @Override
    public String toString() {
        return "WebhookView[" + id + "]";
    }
}
