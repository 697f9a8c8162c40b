package chat.prosa.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.history.Attachments;
import chat.prosa.history.Expiry;
import chat.prosa.id.AttachmentId;
import chat.prosa.id.OrganizationId;

/** Chats that have been kept long enough, by the database's clock. */
@Singleton
final class StoredExpiry implements Expiry {

    private static final String RETENTION = "select retention_days from organization where id = :organization";
    private static final String RETAIN =
            "update organization set retention_days = cast(:days as integer) where id = :organization";

    private static final String EXPIRED = """
            from chat join organization on organization.id = chat.organization
            where chat.ended_at < now() - organization.retention_days * interval '1 day'
            """;

    private static final String ATTACHMENTS = """
            select organization, id from attachment
            where (organization, chat) in (select chat.organization, chat.id %s) limit :limit
            """.formatted(EXPIRED);

    private static final String FORGET = "delete from attachment where organization = :organization and id = :id";

    private static final String DELETE = """
            with expired as (
                select chat.organization, chat.id %s
                    and not exists (select from attachment
                        where attachment.organization = chat.organization and attachment.chat = chat.id)
                limit :limit for update of chat skip locked),
            kept as (
                update ticket set chat = null from expired
                where ticket.organization = expired.organization and ticket.chat = expired.id)
            delete from chat using expired
            where chat.organization = expired.organization and chat.id = expired.id
            """.formatted(EXPIRED);

    private final Database database;

    StoredExpiry(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Optional<Integer>> retention(OrganizationId organization) {
        return database.query(RETENTION, Map.of("organization", organization))
                .map(rows -> rows.getFirst().find("retention_days", Integer.class));
    }

    @Override
    public Uni<Void> retain(OrganizationId organization, Optional<Integer> days) {
        return database.update(RETAIN, Map.of("organization", organization, "days", days))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Attachments.Key>> attachments(int limit) {
        return database.query(ATTACHMENTS, Map.of("limit", limit))
                .map(rows -> rows.stream()
                        .map(row -> new Attachments.Key(
                                row.id("organization", OrganizationId::new), row.id("id", AttachmentId::new)))
                        .toList());
    }

    @Override
    public Uni<Void> forget(Attachments.Key attachment) {
        return database.update(FORGET, Map.of("organization", attachment.organization(), "id", attachment.id()))
                .replaceWithVoid();
    }

    @Override
    public Uni<Integer> delete(int limit) {
        return database.update(DELETE, Map.of("limit", limit));
    }
}
