package chat.prosa.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.history.Attachments;
import chat.prosa.history.CustomerData;
import chat.prosa.id.AttachmentId;
import chat.prosa.id.ChatId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.OrganizationId;

/** All that the database has of a customer. */
@Singleton
final class StoredCustomerData implements CustomerData {

    private static final String EXPORT = """
            select cast(json_build_object(
                'customer', json_build_object('id', it.id, 'name', it.name, 'email', it.email,
                    'externalId', it.external_id),
                'projects', coalesce((select json_agg(json_build_object('id', project.id, 'name', project.name)
                        order by project.name)
                    from project_customer link
                    join project on project.organization = link.organization and project.id = link.project
                    where link.organization = it.organization and link.customer = it.id), '[]'),
                'sessions', coalesce((select json_agg(json_build_object('createdAt', created_at, 'seenAt', seen_at,
                        'userAgent', user_agent) order by created_at)
                    from session where organization = it.organization and customer = it.id), '[]'),
                'chats', coalesce((select json_agg(json_build_object('id', chat.id, 'project', chat.project,
                        'status', chat.status, 'openedAt', chat.opened_at, 'endedAt', chat.ended_at, 'tags', chat.tags,
                        'rating', chat.rating, 'ratingComment', chat.rating_comment,
                        'entries', (select json_agg(json_build_object('seq', seq, 'at', at, 'kind', kind,
                                'author', json_build_object('kind', author_kind, 'id', author), 'text', text)
                                order by seq)
                            from entry where entry.organization = chat.organization and entry.chat = chat.id),
                        'attachments', (select json_agg(json_build_object('id', id, 'name', name, 'type', type,
                                'size', size, 'createdAt', created_at, 'sentIn', sent_in) order by created_at)
                            from attachment where attachment.organization = chat.organization
                                and attachment.chat = chat.id)) order by chat.opened_at)
                    from chat where chat.organization = it.organization and chat.customer = it.id), '[]'),
                'tickets', coalesce((select json_agg(json_build_object('number', number, 'subject', subject,
                        'description', description, 'status', status, 'tags', tags, 'createdAt', created_at)
                        order by number)
                    from ticket where organization = it.organization and customer = it.id), '[]')) as text) as export
            from customer it where it.organization = :organization and it.id = :customer
            """;

    private static final String OPEN_CHATS = """
            select id from chat
            where organization = :organization and customer = :customer and status in ('waiting', 'active')
            """;

    private static final String ATTACHMENTS =
            "select id from attachment where organization = :organization and uploader = :customer";

    /** In this order. */
    private static final List<String> ERASE = List.of(
            """
            update ticket set subject = replace(ticket.subject, customer.name, '—'),
                description = replace(ticket.description, customer.name, '—')
            from customer where customer.organization = :organization and customer.id = :customer
                and ticket.organization = customer.organization and ticket.customer = customer.id
            """,
            "delete from attachment where organization = :organization and uploader = :customer",
            """
            update entry set text = case when text is not null then '—' end,
                details = details - 'attachments' - 'mentions'
            where organization = :organization and author = :customer
                and chat in (select id from chat where organization = :organization and customer = :customer)
            """,
            """
            update chat set rating_comment = null
            where organization = :organization and customer = :customer and rating_comment is not null
            """,
            """
            update webhook_delivery set body = null
            where organization = :organization
                and (chat in (select id from chat where organization = :organization and customer = :customer)
                    or ticket in (select id from ticket where organization = :organization and customer = :customer))
            """,
            """
            update audit_entry set subject_name = null, changes = '{}'
            where organization = :organization and subject = :customer
            """,
            """
            update audit_entry set changes = '{}',
                subject_name = case when subject_kind = 'ticket' then subject_name end
            where organization = :organization
                and subject in (
                    select id from chat where organization = :organization and customer = :customer
                    union all select id from ticket where organization = :organization and customer = :customer)
            """,
            "update audit_entry set actor_name = '' where organization = :organization and actor = :customer",
            "delete from session where organization = :organization and customer = :customer",
            "delete from account where organization = :organization and customer = :customer",
            "delete from project_customer where organization = :organization and customer = :customer",
            """
            update customer set name = '—', email = cast(id as text) || '@erased.invalid', external_id = null
            where organization = :organization and id = :customer
            """,
            "update organization set directory_version = directory_version + 1 where id = :organization");

    private final Database database;

    StoredCustomerData(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Optional<String>> export(OrganizationId organization, CustomerId customer) {
        return database.query(EXPORT, Map.of("organization", organization, "customer", customer))
                .map(rows -> rows.stream().findFirst().map(row -> row.text("export")));
    }

    @Override
    public Uni<List<ChatId>> openChats(OrganizationId organization, CustomerId customer) {
        return database.query(OPEN_CHATS, Map.of("organization", organization, "customer", customer))
                .map(rows -> rows.stream().map(row -> row.id("id", ChatId::new)).toList());
    }

    @Override
    public Uni<List<Attachments.Key>> attachments(OrganizationId organization, CustomerId customer) {
        return database.query(ATTACHMENTS, Map.of("organization", organization, "customer", customer))
                .map(rows -> rows.stream()
                        .map(row -> new Attachments.Key(organization, row.id("id", AttachmentId::new)))
                        .toList());
    }

    @Override
    public Uni<Void> erase(OrganizationId organization, CustomerId customer) {
        return database.inTransaction(statements -> erase(statements, organization, customer));
    }

    private static Uni<Void> erase(Statements statements, OrganizationId organization, CustomerId customer) {
        Uni<Integer> done = Uni.createFrom().item(0);
        for (var statement : ERASE) {
            done = done.chain(() -> statements.update(statement, parameters(statement, organization, customer)));
        }
        return done.replaceWithVoid();
    }

    private static Map<String, ?> parameters(String statement, OrganizationId organization, CustomerId customer) {
        return statement.contains(":customer")
                ? Map.of("organization", organization, "customer", customer)
                : Map.of("organization", organization);
    }
}
