package chat.prosa.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

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

    private static final Pattern NUMBER = Pattern.compile("\\s*#?(\\d{1,9})\\s*");

    private static final String WRITTEN = "search_words(ticket.subject || ' ' || ticket.description) @@ %s";

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
                .add("ticket.tags @> cast(string_to_array(:tags, chr(10)) as text[])", "tags", tags(filter))
                .add("ticket.status = :status", "status", filter.status().map(Words::word))
                .add("ticket.project = :project", "project", filter.project());
        filter.assignee().ifPresent(assignee -> assigned(conditions, assignee));
        filter.text().ifPresent(text -> search(conditions, text));
        below.ifPresent(number -> conditions.add("ticket.number < :below", "below", number));
        var query = TicketListing.SELECT + conditions.where() + " order by ticket.number desc limit :limit";
        return database.query(query, conditions.with("limit", limit))
                .map(rows -> rows.stream().map(TicketListing::ticket).toList());
    }

    private static Optional<String> tags(Filter filter) {
        return Optional.of(filter.tags()).filter(tags -> !tags.isEmpty()).map(tags -> String.join("\n", tags));
    }

    private static void assigned(Conditions conditions, Assignee assignee) {
        switch (assignee) {
            case Assignee.One(var consultant) -> conditions.add("ticket.assignee = :assignee", "assignee", consultant);
            case Assignee.Nobody() -> conditions.add("ticket.assignee is null");
        }
    }

    private static void search(Conditions conditions, String text) {
        var number = NUMBER.matcher(text);
        if (number.matches()) {
            conditions.add("ticket.number = :number", "number", Integer.valueOf(number.group(1)));
            return;
        }
        var words = SearchedWords.of(text);
        conditions.add(WRITTEN.formatted(words.whole()));
        words.without().ifPresent(without -> conditions.add("not " + WRITTEN.formatted(without)));
        words.parametersIn(conditions.where()).forEach(conditions::with);
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
