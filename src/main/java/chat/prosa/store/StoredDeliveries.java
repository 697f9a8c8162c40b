package chat.prosa.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.id.DeliveryId;
import chat.prosa.id.OrganizationId;
import chat.prosa.id.WebhookId;
import chat.prosa.webhook.Deliveries;
import chat.prosa.webhook.Delivery;
import chat.prosa.webhook.Topic;

/** The log of what webhooks were told. */
@Singleton
final class StoredDeliveries implements Deliveries {

    private static final String COLUMNS = "id, event, at, attempts, delivered_at, next_at, status, failure, body";

    private static final String TEST = """
            insert into webhook_delivery (organization, id, webhook, event, at, next_at)
            values (:organization, :id, :webhook, :event, date_trunc('milliseconds', now()), now())
            returning %s
            """.formatted(COLUMNS);

    private final Database database;
    private final StoredOutbox outbox;

    StoredDeliveries(Database database, StoredOutbox outbox) {
        this.database = database;
        this.outbox = outbox;
    }

    @Override
    public Uni<List<Delivery>> list(OrganizationId organization, WebhookId webhook, Optional<Place> below, int limit) {
        var conditions = new Conditions()
                .add("organization = :organization", "organization", organization)
                .add("webhook = :webhook", "webhook", webhook);
        below.ifPresent(last ->
                conditions.add("(at, id) < (:at, :last)", "at", last.at()).with("last", last.id()));
        var query = "select " + COLUMNS + " from webhook_delivery" + conditions.where()
                + " order by at desc, id desc limit :limit";
        return database.query(query, conditions.with("limit", limit))
                .map(rows -> rows.stream().map(StoredDeliveries::delivery).toList());
    }

    @Override
    public Uni<Delivery> test(OrganizationId organization, WebhookId webhook) {
        var columns = Map.of(
                "organization",
                organization,
                "id",
                new DeliveryId(UUID.randomUUID()),
                "webhook",
                webhook,
                "event",
                Topic.WEBHOOK_TEST.wire());
        return database.query(TEST, columns)
                .map(rows -> delivery(rows.getFirst()))
                .invoke(outbox::written);
    }

    static Topic topic(Row row) {
        return Topic.named(row.text("event")).orElseThrow();
    }

    private static Delivery delivery(Row row) {
        return new Delivery(
                row.id("id", DeliveryId::new),
                topic(row),
                row.instant("at"),
                row.number("attempts"),
                instant(row, "delivered_at"),
                instant(row, "next_at"),
                row.find("status", Integer.class),
                row.find("failure", String.class),
                row.find("body", String.class));
    }

    private static Optional<Instant> instant(Row row, String column) {
        return row.find(column, OffsetDateTime.class).map(OffsetDateTime::toInstant);
    }
}
