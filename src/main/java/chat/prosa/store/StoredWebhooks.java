package chat.prosa.store;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.id.OrganizationId;
import chat.prosa.id.WebhookId;
import chat.prosa.webhook.Topic;
import chat.prosa.webhook.Webhook;
import chat.prosa.webhook.WebhookSecret;
import chat.prosa.webhook.Webhooks;

/** Webhooks as they are in the database; their secrets are sealed. */
@Singleton
final class StoredWebhooks implements Webhooks {

    private static final String SELECT = """
            select id, name, url, cast(to_json(events) as text) as events, active, created_at, failing_since, failure
            from webhook where organization = :organization
            """;

    private static final String LIST = SELECT + " order by created_at desc, id";
    private static final String ONE = SELECT + " and id = :id";
    private static final String LOCKED = ONE + " for update";

    private static final String ADD = """
            insert into webhook (organization, id, name, url, events, secret, active, created_at)
            values (:organization, :id, :name, :url, cast(:events as text[]), :secret, :active, :createdAt)
            """;

    private static final String WRITE = """
            update webhook set name = :name, url = :url, events = cast(:events as text[]), active = :active,
                failing_since = case when :trouble then failing_since end, failure = case when :trouble then failure end
            where organization = :organization and id = :id
            """;

    private static final String REMOVE = "delete from webhook where organization = :organization and id = :id";

    private final Database database;
    private final Sealing sealing;

    StoredWebhooks(Database database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    @Override
    public Uni<List<Webhook>> list(OrganizationId organization) {
        return database.query(LIST, Map.of("organization", organization))
                .map(rows -> rows.stream().map(StoredWebhooks::webhook).toList());
    }

    @Override
    public Uni<Optional<Webhook>> find(OrganizationId organization, WebhookId id) {
        return database.query(ONE, Map.of("organization", organization, "id", id))
                .map(StoredWebhooks::first);
    }

    @Override
    public Uni<Void> add(OrganizationId organization, Webhook webhook, WebhookSecret secret) {
        var row = columns(organization, webhook);
        row.put("secret", sealing.seal(secret.value(), webhook.id()));
        row.put("createdAt", webhook.createdAt());
        return database.update(ADD, row).replaceWithVoid();
    }

    @Override
    public Uni<Optional<Webhook>> change(OrganizationId organization, WebhookId id, UnaryOperator<Webhook> change) {
        return database.inTransaction(statements -> statements
                .query(LOCKED, Map.of("organization", organization, "id", id))
                .map(rows -> first(rows).map(change))
                .call(changed -> changed.map(webhook -> write(statements, organization, webhook))
                        .orElseGet(() -> Uni.createFrom().item(0))));
    }

    @Override
    public Uni<Boolean> remove(OrganizationId organization, WebhookId id) {
        return database.update(REMOVE, Map.of("organization", organization, "id", id))
                .map(removed -> removed > 0);
    }

    private static Uni<Integer> write(Statements statements, OrganizationId organization, Webhook webhook) {
        var row = columns(organization, webhook);
        row.put("trouble", webhook.trouble().isPresent());
        return statements.update(WRITE, row);
    }

    private static Map<String, Object> columns(OrganizationId organization, Webhook webhook) {
        var columns = new HashMap<String, Object>();
        columns.put("organization", organization);
        columns.put("id", webhook.id());
        columns.put("name", webhook.name());
        columns.put("url", webhook.url());
        columns.put("events", webhook.events().stream().map(Topic::wire).toArray(String[]::new));
        columns.put("active", webhook.active());
        return columns;
    }

    private static Optional<Webhook> first(List<Row> rows) {
        return rows.stream().findFirst().map(StoredWebhooks::webhook);
    }

    private static Webhook webhook(Row row) {
        return new Webhook(
                row.id("id", WebhookId::new),
                row.text("name"),
                row.text("url"),
                topics(row.text("events")),
                row.is("active"),
                row.instant("created_at"),
                row.find("failing_since", OffsetDateTime.class)
                        .map(since -> new Webhook.Trouble(since.toInstant(), row.text("failure"))));
    }

    /** One that there is no more is none. */
    private static Set<Topic> topics(String json) {
        return Words.words(json).stream()
                .flatMap(word -> Topic.named(word).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
