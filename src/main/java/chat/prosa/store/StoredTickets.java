package chat.prosa.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.history.NamedTicket;
import chat.prosa.history.Tickets;
import chat.prosa.id.OrganizationId;
import chat.prosa.id.TicketId;
import chat.prosa.ticket.Ticket;

/** Tickets as they are in the database. */
@Singleton
final class StoredTickets implements Tickets {

    private static final String LOCK =
            "select id from ticket where organization = :organization and id = :id for update";

    private static final String WRITE = """
            update ticket set
                subject = :subject, description = :description, status = :status,
                tags = cast(:tags as text[]), assignee = cast(:assignee as uuid)
            where organization = :organization and id = :id
            """;

    private final Database database;

    StoredTickets(Database database) {
        this.database = database;
    }

    @Override
    public Uni<List<NamedTicket>> list(OrganizationId organization, Filter filter, OptionalInt below, int limit) {
        var conditions = new Conditions()
                .add("ticket.organization = :organization", "organization", organization)
                .add("ticket.tags @> array[:tag]", "tag", filter.tag())
                .add("ticket.status = :status", "status", filter.status().map(Words::word))
                .add("ticket.project = :project", "project", filter.project());
        below.ifPresent(number -> conditions.add("ticket.number < :below", "below", number));
        var query = TicketListing.SELECT + conditions.where() + " order by ticket.number desc limit :limit";
        return database.query(query, conditions.with("limit", limit))
                .map(rows -> rows.stream().map(TicketListing::ticket).toList());
    }

    @Override
    public Uni<Optional<NamedTicket>> find(OrganizationId organization, TicketId id) {
        return database.query(TicketListing.ONE, Map.of("organization", organization, "id", id))
                .map(StoredTickets::first);
    }

    @Override
    public Uni<Optional<NamedTicket>> change(OrganizationId organization, TicketId id, UnaryOperator<Ticket> change) {
        return database.inTransaction(statements -> change(statements, organization, id, change));
    }

    private static Uni<Optional<NamedTicket>> change(
            Statements statements, OrganizationId organization, TicketId id, UnaryOperator<Ticket> change) {
        var one = Map.of("organization", organization, "id", id);
        return statements
                .query(LOCK, one)
                .chain(() -> statements.query(TicketListing.ONE, one))
                .map(StoredTickets::first)
                .call(found -> found.map(NamedTicket::ticket)
                        .map(change)
                        .map(changed -> statements.update(WRITE, columns(organization, changed)))
                        .orElseGet(() -> Uni.createFrom().item(0)))
                .chain(() -> statements.query(TicketListing.ONE, one))
                .map(StoredTickets::first);
    }

    private static Optional<NamedTicket> first(List<Row> rows) {
        return rows.stream().findFirst().map(TicketListing::ticket);
    }

    private static Map<String, ?> columns(OrganizationId organization, Ticket ticket) {
        var columns = new HashMap<String, Object>();
        columns.put("organization", organization);
        columns.put("id", ticket.id());
        columns.put("subject", ticket.subject());
        columns.put("description", ticket.description());
        columns.put("status", Words.word(ticket.status()));
        columns.put("tags", ticket.tags().toArray(String[]::new));
        columns.put("assignee", ticket.assignee());
        return columns;
    }
}
