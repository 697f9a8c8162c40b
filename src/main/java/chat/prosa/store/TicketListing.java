package chat.prosa.store;

import chat.prosa.directory.Named;
import chat.prosa.history.NamedTicket;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.ProjectId;
import chat.prosa.id.TicketId;
import chat.prosa.ticket.Ticket;

/** Reads tickets, with what to call those that they refer to. */
final class TicketListing {

    static final String SELECT = """
            select ticket.id, ticket.number, ticket.subject, ticket.description, ticket.status,
                cast(to_json(ticket.tags) as text) as tags, ticket.chat, ticket.created_at,
                ticket.assignee, assignee.name as assignee_name,
                ticket.project, project.name as project_name,
                ticket.customer, customer.name as customer_name
            from ticket
            join project on project.organization = ticket.organization and project.id = ticket.project
            left join consultant assignee
                on assignee.organization = ticket.organization and assignee.id = ticket.assignee
            left join customer on customer.organization = ticket.organization and customer.id = ticket.customer
            """;

    static final String ONE = SELECT + " where ticket.organization = :organization and ticket.id = :id";

    private TicketListing() {}

    static NamedTicket ticket(Row row) {
        var assignee = References.oneOrNone(row, "assignee", ConsultantId::new);
        var project = References.one(row, "project", ProjectId::new);
        var customer = References.oneOrNone(row, "customer", CustomerId::new);
        var ticket = new Ticket(
                row.id("id", TicketId::new),
                row.number("number"),
                row.text("subject"),
                row.text("description"),
                row.oneOf(Ticket.Status.class, "status"),
                Words.words(row.text("tags")),
                assignee.map(Named::id),
                project.id(),
                customer.map(Named::id),
                row.findId("chat", ChatId::new),
                row.instant("created_at"));
        return new NamedTicket(ticket, assignee, project, customer);
    }
}
