package chat.prosa.store;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.history.LostTickets;
import chat.prosa.id.ChatId;
import chat.prosa.id.OrganizationId;

/** The tickets of lost chats, with the mark that their assignee was told. */
@Singleton
final class StoredLostTickets implements LostTickets {

    /** Nodes that look at the same time pass over what another has just taken. */
    private static final String TAKE = """
            with untold as (
                select organization, id from ticket
                where id = chat and told_at is null
                    and created_at > now() - make_interval(secs => :age)
                    and (told_tried_at is null or told_tried_at < now() - make_interval(secs => :patience))
                order by created_at limit :limit
                for update skip locked),
            taken as (
                update ticket set told_tried_at = now() from untold
                where ticket.organization = untold.organization and ticket.id = untold.id
                returning ticket.*)
            select taken.organization, taken.chat, taken.number, project.name as project, customer.name as customer,
                consultant.name, consultant.email, chat.opened_at
            from taken
            join project on project.organization = taken.organization and project.id = taken.project
            join customer on customer.organization = taken.organization and customer.id = taken.customer
            join chat on chat.organization = taken.organization and chat.id = taken.chat
            join consultant on consultant.organization = taken.organization and consultant.id = taken.assignee
                and consultant.active
            order by taken.created_at
            """;

    private static final String TOLD =
            "update ticket set told_at = now() where organization = :organization and id = :chat";

    private final Database database;

    StoredLostTickets(Database database) {
        this.database = database;
    }

    @Override
    public Uni<List<Untold>> take(Duration age, Duration patience, int limit) {
        return database.query(TAKE, Map.of("age", age.toSeconds(), "patience", patience.toSeconds(), "limit", limit))
                .map(rows -> rows.stream().map(StoredLostTickets::untold).toList());
    }

    @Override
    public Uni<Void> told(OrganizationId organization, ChatId chat) {
        return database.update(TOLD, Map.of("organization", organization, "chat", chat))
                .replaceWithVoid();
    }

    private static Untold untold(Row row) {
        return new Untold(
                row.id("organization", OrganizationId::new),
                row.id("chat", ChatId::new),
                row.number("number"),
                row.text("project"),
                row.text("customer"),
                row.text("name"),
                row.text("email"),
                row.instant("opened_at"));
    }
}
