package chat.prosa.api.host;

import java.util.Optional;
import java.util.Set;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import chat.prosa.webhook.Webhook;

/** What is to change of a webhook; what is left out stays. */
record WebhookPatch(
        Optional<@Size(max = 100) String> name,
        Optional<@Size(max = 2_000) String> url,
        Optional<@Size(min = 1) Set<@NotNull String>> events,
        Optional<Boolean> active) {

    Webhook applyTo(Webhook now) {
        return now.with(
                name.orElse(now.name()),
                url.orElse(now.url()),
                events.map(Topics::read).orElse(now.events()),
                active.orElse(now.active()));
    }
}
