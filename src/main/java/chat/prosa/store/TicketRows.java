package chat.prosa.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import chat.prosa.id.Id;
import chat.prosa.id.OrganizationId;
import chat.prosa.ticket.Ticket;

/** New tickets to be written. A number that is taken, or a second ticket of a lost chat, makes the batch fail. */
final class TicketRows {
    private static final String INSERT = """
            insert into ticket (organization, id, number, subject, description, status, tags, assignee, project, customer,
                chat, created_at)
            select organization, id, number, subject, description, status,
                array(select jsonb_array_elements_text(cast(tags as jsonb))), assignee, project, customer, chat,
                to_timestamp(cast(at as double precision) / 1000)
            from unnest(cast(:ticket_organization as uuid[]), cast(:ticket_id as uuid[]),
                cast(:ticket_number as integer[]), cast(:ticket_subject as text[]), cast(:ticket_description as text[]),
                cast(:ticket_status as text[]), cast(:ticket_tags as text[]), cast(:ticket_assignee as uuid[]),
                cast(:ticket_project as uuid[]), cast(:ticket_customer as uuid[]), cast(:ticket_chat as uuid[]),
                cast(:ticket_at as bigint[]))
                as t (organization, id, number, subject, description, status, tags, assignee, project, customer, chat, at)""";

    private record Line(OrganizationId organization, Ticket ticket) {}

    private final List<Line> lines = new ArrayList<>();

    void add(OrganizationId organization, Ticket ticket) {
        lines.add(new Line(organization, ticket));
    }

    List<Writing> writings() {
        return lines.isEmpty()
                ? List.of()
                : List.of(new Writing(INSERT, columns().parameters()));
    }

    private Columns<Line> columns() {
        return Columns.of(lines)
                .ids("ticket_organization", Line::organization)
                .ids("ticket_id", line -> line.ticket.id())
                .column("ticket_number", Integer[]::new, line -> line.ticket.number())
                .column("ticket_subject", String[]::new, line -> line.ticket.subject())
                .column("ticket_description", String[]::new, line -> line.ticket.description())
                .column("ticket_status", String[]::new, line -> Words.word(line.ticket.status()))
                .column("ticket_tags", String[]::new, line -> Words.json(line.ticket.tags()))
                .column("ticket_assignee", UUID[]::new, line -> uuid(line.ticket.assignee()))
                .ids("ticket_project", line -> line.ticket.project())
                .column("ticket_customer", UUID[]::new, line -> uuid(line.ticket.customer()))
                .column("ticket_chat", UUID[]::new, line -> uuid(line.ticket.chat()))
                .instants("ticket_at", line -> line.ticket.createdAt());
    }

    private static @Nullable UUID uuid(Optional<? extends Id> id) {
        return id.map(Id::value).orElse(null);
    }
}
