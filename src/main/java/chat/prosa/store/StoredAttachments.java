package chat.prosa.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.chat.Attachment;
import chat.prosa.chat.Dimensions;
import chat.prosa.history.Attached;
import chat.prosa.history.Attachments;
import chat.prosa.id.AttachmentId;
import chat.prosa.id.ChatId;
import chat.prosa.id.OrganizationId;
import chat.prosa.id.PersonId;

/** What is known of attachments. Their age goes by the database's clock, which is the same for all nodes. */
@Singleton
final class StoredAttachments implements Attachments {

    private static final String ADD = """
            insert into attachment (organization, id, chat, uploader_kind, uploader, name, type, size, width, height,
                created_at)
            values (:organization, :id, :chat, :uploaderKind, :uploader, :name, :type, :size,
                cast(:width as integer), cast(:height as integer), now())
            """;

    private static final String ONE = "select * from attachment where organization = :organization and id = :id";

    private static final String SENDABLE = """
            select * from attachment
            where organization = :organization and chat = :chat and uploader_kind = :uploaderKind
                and uploader = :uploader and id = any(cast(:ids as uuid[]))
                and sent_in is null and created_at > now() - interval '%d hours'
            order by array_position(cast(:ids as uuid[]), id)
            """.formatted(Attachments.SENDABLE.toHours());

    private static final String UNSENT = """
            select count(*) as count, cast(coalesce(sum(size), 0) as bigint) as size from attachment
            where organization = :organization and uploader_kind = :uploaderKind and uploader = :uploader
                and sent_in is null
            """;

    private static final String NEVER_SENT = """
            select organization, id from attachment
            where sent_in is null and created_at < now() - interval '%d hours'
            order by created_at limit :limit
            """.formatted(Attachments.SENDABLE.toHours() + 1);

    private static final String FORGET =
            "delete from attachment where organization = :organization and id = :id and sent_in is null";

    private final Database database;

    StoredAttachments(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Void> add(OrganizationId organization, ChatId chat, PersonId uploader, Attachment attachment) {
        var columns = Map.ofEntries(
                Map.entry("organization", organization),
                Map.entry("id", attachment.id()),
                Map.entry("chat", chat),
                Map.entry("uploaderKind", AuthorColumns.kind(uploader)),
                Map.entry("uploader", uploader),
                Map.entry("name", attachment.name()),
                Map.entry("type", attachment.type()),
                Map.entry("size", attachment.size()),
                Map.entry("width", attachment.dimensions().map(Dimensions::width)),
                Map.entry("height", attachment.dimensions().map(Dimensions::height)));
        return database.update(ADD, columns).replaceWithVoid();
    }

    @Override
    public Uni<Unsent> unsent(OrganizationId organization, PersonId uploader) {
        var of = Map.of(
                "organization", organization,
                "uploaderKind", AuthorColumns.kind(uploader),
                "uploader", uploader);
        return database.query(UNSENT, of)
                .map(rows -> new Unsent(
                        rows.getFirst().number("count"), rows.getFirst().bigNumber("size")));
    }

    @Override
    public Uni<Optional<Attached>> find(OrganizationId organization, AttachmentId id) {
        return database.query(ONE, Map.of("organization", organization, "id", id))
                .map(rows -> rows.stream().findFirst().map(StoredAttachments::attached));
    }

    @Override
    public Uni<List<Attachment>> find(
            OrganizationId organization, ChatId chat, PersonId uploader, List<AttachmentId> ids) {
        var wanted = Map.of(
                "organization", organization,
                "chat", chat,
                "uploaderKind", AuthorColumns.kind(uploader),
                "uploader", uploader,
                "ids", ids.stream().map(AttachmentId::value).toArray(UUID[]::new));
        return database.query(SENDABLE, wanted)
                .map(rows -> rows.stream().map(StoredAttachments::attachment).toList());
    }

    @Override
    public Uni<List<Key>> neverSent(int limit) {
        return database.query(NEVER_SENT, Map.of("limit", limit))
                .map(rows -> rows.stream().map(StoredAttachments::key).toList());
    }

    @Override
    public Uni<Void> forget(Key attachment) {
        return database.update(FORGET, Map.of("organization", attachment.organization(), "id", attachment.id()))
                .replaceWithVoid();
    }

    private static Attached attached(Row row) {
        return new Attached(
                attachment(row),
                row.id("chat", ChatId::new),
                AuthorColumns.person(row.text("uploader_kind"), row.get("uploader", UUID.class)),
                row.find("sent_in", Number.class)
                        .map(Number::intValue)
                        .map(OptionalInt::of)
                        .orElseGet(OptionalInt::empty),
                row.is("private"));
    }

    private static Attachment attachment(Row row) {
        return new Attachment(
                row.id("id", AttachmentId::new),
                row.text("name"),
                row.text("type"),
                row.bigNumber("size"),
                row.find("width", Number.class).map(width -> new Dimensions(width.intValue(), row.number("height"))));
    }

    private static Key key(Row row) {
        return new Key(row.id("organization", OrganizationId::new), row.id("id", AttachmentId::new));
    }
}
