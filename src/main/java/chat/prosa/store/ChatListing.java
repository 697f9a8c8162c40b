package chat.prosa.store;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;

import chat.prosa.chat.Author;
import chat.prosa.chat.Chat;
import chat.prosa.chat.State;
import chat.prosa.directory.Named;
import chat.prosa.history.ChatRecord;
import chat.prosa.history.Reader;
import chat.prosa.id.ActivityId;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.Id;
import chat.prosa.id.PersonId;
import chat.prosa.id.ProjectId;
import chat.prosa.lost.Silence;

/** Reads chats, each with what its reader gets to know of it. */
final class ChatListing {

    private static final String CONSULTANTS = References.select("""
            from chat_consultant link
            join consultant named on named.organization = link.organization and named.id = link.consultant
            where link.organization = page.organization and link.chat = page.id and link.present
            """, "link.position");

    private static final String CALLED = References.select("""
            from (select organization, id, name from consultant union all select organization, id, name from service_group)
                as named
            where page.seeking is not null and named.organization = page.organization
                and position(cast(named.id as text) in cast(page.seeking as text)) > 0
            """, "named.id");

    private static final String SELECT = """
            with page as (
                select * from chat %1$s order by chat.opened_at desc, chat.id desc limit :limit)
            select page.id, page.activity, page.status, page.opened_at, page.since, page.answered, page.ended_at,
                page.seeking, page.rating, page.rating_comment,
                cast(to_json(page.tags) as text) as tags,
                page.project, project.name as project_name,
                page.customer, customer.name as customer_name,
                (select string_agg(cast(consultant as text), ',' order by position) from chat_consultant link
                    where link.organization = page.organization and link.chat = page.id and link.present)
                    as consultants,
                (select string_agg(cast(consultant as text), ',') from chat_consultant link
                    where link.organization = page.organization and link.chat = page.id and link.present and link.parked)
                    as parked,
                %2$s as consultants_by_name,
                %4$s as called_by_name,
                (select string_agg(concat_ws(' ', reader, seq), ',') from read_mark
                    where read_mark.organization = page.organization and read_mark.chat = page.id
                        and read_mark.reader is distinct from cast(:reader as uuid)) as marks,
                organization.lost_after,
                (select max(seq) from entry
                    where entry.organization = page.organization and entry.chat = page.id
                        and %3$s) as last_seq,
                (select count(*) from entry
                    where entry.organization = page.organization and entry.chat = page.id
                        and entry.key is not null and entry.author <> cast(:reader as uuid) and %3$s
                        and entry.seq > coalesce((select seq from read_mark
                            where read_mark.organization = page.organization and read_mark.chat = page.id
                                and read_mark.reader = cast(:reader as uuid)), 0)) as unread,
                case when page.customer = cast(:reader as uuid) and page.status = 'waiting' then
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
        return SELECT.formatted(conditions.where(), CONSULTANTS, seen, CALLED);
    }

    static ChatRecord chat(Row row, Reader reader) {
        var project = References.one(row, "project", ProjectId::new);
        var customer = References.one(row, "customer", CustomerId::new);
        var chat = new Chat(
                row.id("id", ChatId::new),
                project.id(),
                customer.id(),
                row.findId("activity", ActivityId::new),
                row.instant("opened_at"),
                StateColumns.read(row),
                Words.words(row.text("tags")),
                RatingColumns.read(row));
        var consultants = References.all(row, "consultants_by_name", ConsultantId::new);
        return new ChatRecord(
                chat,
                reader.side(),
                project,
                customer,
                consultants,
                Silence.lostAt(chat, Duration.ofMillis(row.bigNumber("lost_after"))),
                row.number("last_seq"),
                row.number("unread"),
                row.find("position", Number.class)
                        .map(Number::intValue)
                        .map(OptionalInt::of)
                        .orElseGet(OptionalInt::empty),
                parked(chat, reader),
                References.all(row, "called_by_name", Called::new),
                row.records("marks")
                        .flatMap(mark -> mark(mark, customer, consultants).stream())
                        .toList());
    }

    private static boolean parked(Chat chat, Reader reader) {
        return switch (reader) {
            case Reader.CustomerReader _ -> false;
            case Reader.ConsultantReader consultant when chat.has(consultant.id()) -> chat.parkedFor(consultant.id());
            case Reader.ConsultantReader _, Reader.HostReader _ ->
                chat.state() instanceof State.Active active && active.parkedByAll();
        };
    }

    /** Of those who take part in it. */
    private static Optional<ChatRecord.Mark> mark(
            String[] mark, Named<CustomerId> customer, List<Named<ConsultantId>> consultants) {
        var reader = UUID.fromString(mark[0]);
        return Stream.concat(Stream.of(customer), consultants.stream())
                .filter(one -> one.id().value().equals(reader))
                .findFirst()
                .map(one -> new ChatRecord.Mark(
                        new Author.Person((PersonId) one.id(), one.name()), Integer.parseInt(mark[1])));
    }

    /** Somebody or a group of whom it is not known which. */
    private record Called(UUID value) implements Id {}
}
