package chat.prosa.store;

import java.time.Duration;
import java.util.OptionalInt;

import chat.prosa.chat.Chat;
import chat.prosa.chat.Side;
import chat.prosa.history.ChatRecord;
import chat.prosa.id.ActivityId;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.ProjectId;
import chat.prosa.lost.Silence;

/** Reads chats, each with what its reader gets to know of it. */
final class ChatListing {

    private static final String CONSULTANTS = References.select("""
            from chat_consultant link
            join consultant named on named.organization = link.organization and named.id = link.consultant
            where link.organization = page.organization and link.chat = page.id and link.present
            """, "link.position");

    private static final String SELECT = """
            with page as (
                select * from chat %1$s order by chat.opened_at desc, chat.id desc limit :limit)
            select page.id, page.activity, page.status, page.opened_at, page.since, page.answered, page.ended_at,
                cast(to_json(page.tags) as text) as tags,
                page.project, project.name as project_name,
                page.customer, customer.name as customer_name,
                (select string_agg(cast(consultant as text), ',' order by position) from chat_consultant link
                    where link.organization = page.organization and link.chat = page.id and link.present)
                    as consultants,
                %2$s as consultants_by_name,
                organization.lost_after,
                (select max(seq) from entry
                    where entry.organization = page.organization and entry.chat = page.id
                        and %3$s) as last_seq,
                (select count(*) from entry
                    where entry.organization = page.organization and entry.chat = page.id
                        and entry.key is not null and entry.author <> :reader and %3$s
                        and entry.seq > coalesce((select seq from read_mark
                            where read_mark.organization = page.organization and read_mark.chat = page.id
                                and read_mark.reader = :reader), 0)) as unread,
                case when page.customer = :reader and page.status = 'waiting' then
                    (select count(*) from chat other
                        where other.organization = page.organization and other.status = 'waiting'
                            and (other.opened_at, other.id) <= (page.opened_at, page.id)) end as position
            from page
            join organization on organization.id = page.organization
            join project on project.organization = page.organization and project.id = page.project
            join customer on customer.organization = page.organization and customer.id = page.customer
            order by page.opened_at desc, page.id desc
            """;

    private ChatListing() {}

    /**
     * A query for the first chats that fulfil the conditions.
     *
     * @param seen a condition of the entries that the reader may see
     */
    static String select(Conditions conditions, String seen) {
        return SELECT.formatted(conditions.where(), CONSULTANTS, seen);
    }

    static ChatRecord chat(Row row, Side side) {
        var project = References.one(row, "project", ProjectId::new);
        var customer = References.one(row, "customer", CustomerId::new);
        var chat = new Chat(
                row.id("id", ChatId::new),
                project.id(),
                customer.id(),
                row.findId("activity", ActivityId::new),
                row.instant("opened_at"),
                StateColumns.read(row),
                Words.words(row.text("tags")));
        return new ChatRecord(
                chat,
                side,
                project,
                customer,
                References.all(row, "consultants_by_name", ConsultantId::new),
                Silence.lostAt(chat, Duration.ofMillis(row.bigNumber("lost_after"))),
                row.number("last_seq"),
                row.number("unread"),
                row.find("position", Number.class)
                        .map(Number::intValue)
                        .map(OptionalInt::of)
                        .orElseGet(OptionalInt::empty));
    }
}
