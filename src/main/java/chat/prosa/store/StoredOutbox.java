package chat.prosa.store;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.id.ChatId;
import chat.prosa.id.DeliveryId;
import chat.prosa.id.OrganizationId;
import chat.prosa.id.TicketId;
import chat.prosa.id.WebhookId;
import chat.prosa.webhook.Due;
import chat.prosa.webhook.Due.About;
import chat.prosa.webhook.Outbox;
import chat.prosa.webhook.WebhookSecret;

/** What webhooks are to be told, as it was written with the journal. */
@Singleton
final class StoredOutbox implements Outbox {

    // A few of each webhook's, so that one with much to be told leaves room for the others. Whoever has taken some and
    // dies leaves them to be taken again: next_at is then when that may happen.
    private static final String TAKE = """
            with due as (
                select webhook.organization, webhook.url, webhook.secret, next.id
                from webhook
                cross join lateral (
                    select id from webhook_delivery delivery
                    where delivery.organization = webhook.organization and delivery.webhook = webhook.id
                        and delivery.next_at <= now() and (webhook.active or delivery.event = 'webhook.test')
                    order by delivery.next_at limit 32 for update skip locked) next
                where webhook.id <> all(cast(:busy as uuid[]))
                limit 256)
            update webhook_delivery delivery
            set attempts = attempts + 1, next_at = now() + interval '1 minute'
            from due where delivery.organization = due.organization and delivery.id = due.id
            returning delivery.organization, delivery.id, delivery.webhook, due.url, due.secret, delivery.event,
                delivery.at, delivery.chat, delivery.seq, delivery.ticket, delivery.attempts, delivery.body
            """;

    private static final String KEEP =
            "update webhook_delivery set body = :body where organization = :organization and id = :id";

    private static final String ARRIVED = """
            with webhook as (
                update webhook set failing_since = null, failure = null
                where organization = :organization and id = :webhook and failing_since is not null)
            update webhook_delivery set delivered_at = now(), next_at = null, status = :status, failure = null
            where organization = :organization and id = :id
            """;

    // A receiver that has taken nothing for three days is not tried any more until somebody switches it on again.
    private static final String FAILED = """
            with webhook as (
                update webhook set failing_since = coalesce(failing_since, now()), failure = :failure,
                    active = active and (failing_since is null or failing_since > now() - interval '3 days')
                where organization = :organization and id = :webhook and active)
            update webhook_delivery set status = cast(:status as integer), failure = :failure,
                next_at = now() + cast(:again as bigint) * interval '1 millisecond'
            where organization = :organization and id = :id
            """;

    private static final String POINTLESS = """
            update webhook_delivery set next_at = null, failure = 'What it is about is deleted'
            where organization = :organization and id = :id
            """;

    private static final String CLEAR = "delete from webhook_delivery where at < now() - interval '7 days'";

    private final Database database;
    private final Sealing sealing;
    private final Listening listening;
    private final List<Runnable> looking = new CopyOnWriteArrayList<>();

    StoredOutbox(Database database, Sealing sealing, Listening listening) {
        this.database = database;
        this.sealing = sealing;
        this.listening = listening;
    }

    @Override
    public Uni<List<Due>> take(Set<WebhookId> busy) {
        var ids = busy.stream().map(WebhookId::value).toArray(UUID[]::new);
        return database.inSession(statements ->
                        listening.look(statements).chain(() -> statements.query(TAKE, Map.of("busy", ids))))
                .map(rows -> rows.stream().map(this::due).toList());
    }

    @Override
    public Uni<Void> keep(Due due, String body) {
        return update(KEEP, due, Map.of("body", body));
    }

    @Override
    public Uni<Void> settle(Due due, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Arrived(var status) ->
                update(ARRIVED, due, Map.of("webhook", due.webhook(), "status", status));
            case Outcome.Failed(var status, var reason, var again) ->
                update(
                        FAILED,
                        due,
                        Map.of(
                                "webhook",
                                due.webhook(),
                                "status",
                                status,
                                "failure",
                                reason,
                                "again",
                                again.map(Duration::toMillis)));
            case Outcome.Pointless() -> update(POINTLESS, due, Map.of());
        };
    }

    private Uni<Void> update(String statement, Due due, Map<String, ?> how) {
        var columns = new HashMap<String, Object>(how);
        columns.put("organization", due.organization());
        columns.put("id", due.id());
        return database.update(statement, columns).replaceWithVoid();
    }

    @Override
    public Uni<Integer> clear() {
        return database.update(CLEAR, Map.of());
    }

    @Override
    public void whenWritten(Runnable look) {
        looking.add(look);
    }

    /** There is something to be told. */
    void written() {
        looking.forEach(Runnable::run);
    }

    private Due due(Row row) {
        var webhook = row.id("webhook", WebhookId::new);
        return new Due(
                row.id("organization", OrganizationId::new),
                row.id("id", DeliveryId::new),
                webhook,
                row.text("url"),
                new WebhookSecret(sealing.open(row.get("secret", byte[].class), webhook)),
                StoredDeliveries.topic(row),
                row.instant("at"),
                about(row),
                row.number("attempts"),
                row.find("body", String.class));
    }

    private static About about(Row row) {
        Optional<About> entry = row.findId("chat", ChatId::new).map(chat -> new About.AnEntry(chat, row.number("seq")));
        return entry.or(() -> row.findId("ticket", TicketId::new).map(About.ATicket::new))
                .orElseGet(About.Nothing::new);
    }
}
