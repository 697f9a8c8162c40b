package chat.prosa.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.history.TicketComment;
import chat.prosa.history.TicketComments;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.OrganizationId;
import chat.prosa.id.TicketCommentId;
import chat.prosa.id.TicketId;

/** Comments on tickets as they are in the database. */
@Singleton
final class StoredTicketComments implements TicketComments {

    private static final String SELECT = """
            select comment.id, comment.at, comment.text, comment.author, consultant.name as author_name
            from ticket_comment comment
            join consultant on consultant.organization = comment.organization and consultant.id = comment.author
            """;

    private static final String INSERT = """
            insert into ticket_comment (organization, ticket, id, author, at, text)
            select organization, id, cast(:id as uuid), cast(:author as uuid), cast(:at as timestamptz), cast(:text as text)
            from ticket
            where organization = :organization and id = :ticket
            """;

    private final Database database;

    StoredTicketComments(Database database) {
        this.database = database;
    }

    @Override
    public Uni<List<TicketComment>> of(
            OrganizationId organization, TicketId ticket, Optional<TicketComment.Place> after, int limit) {
        var conditions = new Conditions()
                .add("comment.organization = :organization", "organization", organization)
                .add("comment.ticket = :ticket", "ticket", ticket);
        after.ifPresent(last -> conditions
                .add("(comment.at, comment.id) > (:lastAt, :last)", "lastAt", last.at())
                .with("last", last.id()));
        var query = SELECT + conditions.where() + " order by comment.at, comment.id limit :limit";
        return database.query(query, conditions.with("limit", limit))
                .map(rows -> rows.stream().map(StoredTicketComments::comment).toList());
    }

    @Override
    public Uni<Optional<TicketComment>> add(
            OrganizationId organization, TicketId ticket, ConsultantId author, Instant at, String text) {
        var id = new TicketCommentId(UUID.randomUUID());
        var one = Map.of("organization", organization, "id", id);
        return database.inTransaction(statements -> statements
                .update(
                        INSERT,
                        Map.of(
                                "organization", organization,
                                "ticket", ticket,
                                "id", id,
                                "author", author,
                                "at", at,
                                "text", text))
                .chain(() -> statements.query(
                        SELECT + " where comment.organization = :organization and comment.id = :id", one))
                .map(rows -> rows.stream().findFirst().map(StoredTicketComments::comment)));
    }

    private static TicketComment comment(Row row) {
        return new TicketComment(
                row.id("id", TicketCommentId::new),
                References.one(row, "author", ConsultantId::new),
                row.instant("at"),
                row.text("text"));
    }
}
