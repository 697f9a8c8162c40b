package chat.prosa.webhook;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import io.smallrye.mutiny.Uni;

import chat.prosa.id.OrganizationId;
import chat.prosa.id.WebhookId;

/** The webhooks of organizations. */
public interface Webhooks {

    /** The newest first. */
    Uni<List<Webhook>> list(OrganizationId organization);

    Uni<Optional<Webhook>> find(OrganizationId organization, WebhookId id);

    Uni<Void> add(OrganizationId organization, Webhook webhook, WebhookSecret secret);

    /** Changes one, if there is one; nobody else does meanwhile. */
    Uni<Optional<Webhook>> change(OrganizationId organization, WebhookId id, UnaryOperator<Webhook> change);

    /** It is told nothing more, and what it was told is forgotten. Says whether there was such a webhook. */
    Uni<Boolean> remove(OrganizationId organization, WebhookId id);
}
