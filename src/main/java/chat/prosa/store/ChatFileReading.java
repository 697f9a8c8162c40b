package chat.prosa.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.smallrye.mutiny.Uni;

import chat.prosa.chat.Chat;
import chat.prosa.chat.Log;
import chat.prosa.desk.ChatFile;
import chat.prosa.id.ActivityId;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.MessageKey;
import chat.prosa.id.OrganizationId;
import chat.prosa.id.PersonId;
import chat.prosa.id.ProjectId;

/** Reads chats with what is remembered of their logs. */
final class ChatFileReading {
    // One row for each chat, with its log in subqueries: a join may be planned badly right after many chats came, and
    // take minutes; and the rows of a long log cost more than its text.
    private static final String CHATS = """
            select id, project, customer, activity, status, opened_at, since, answered, ended_at, seeking, rating,
                rating_comment,
                cast(to_json(tags) as text) as tags,
                (select string_agg(cast(consultant as text), ',' order by position) from chat_consultant
                    where (organization, chat) = (c.organization, c.id) and present) as consultants,
                (select string_agg(cast(consultant as text), ',') from chat_consultant
                    where (organization, chat) = (c.organization, c.id) and present and parked) as parked,
                (select max(seq) from entry where (organization, chat) = (c.organization, c.id)) as last,
                (select max(seq) from entry where (organization, chat) = (c.organization, c.id) and %1$s)
                    as last_seen_by_customer,
                (select string_agg(concat_ws(' ', seq, author_kind, author, key, %1$s), ',' order by seq) from entry
                    where (organization, chat) = (c.organization, c.id) and key is not null) as said,
                (select string_agg(concat_ws(' ', reader, seq), ',') from read_mark
                    where (organization, chat) = (c.organization, c.id)) as marks
            from chat c where organization = :organization and %2$s
            order by opened_at, id""";
    private static final String LIVE = CHATS.formatted(WhatColumns.SEEN_BY_CUSTOMER, "status in ('waiting', 'active')");
    private static final String OVER =
            CHATS.formatted(WhatColumns.SEEN_BY_CUSTOMER, "id = :chat and status in ('closed', 'lost')");

    private ChatFileReading() {}

    /** All chats of an organization that go on, in order of arrival. */
    static Uni<List<ChatFile>> live(Statements statements, OrganizationId organization) {
        return statements.query(LIVE, Map.of("organization", organization)).map(ChatFileReading::files);
    }

    /** A chat that is over; none, if there is no such. */
    static Uni<List<ChatFile>> over(Statements statements, OrganizationId organization, ChatId chat) {
        return statements
                .query(OVER, Map.of("organization", organization, "chat", chat))
                .map(ChatFileReading::files);
    }

    private static List<ChatFile> files(List<Row> rows) {
        return rows.stream().map(row -> new ChatFile(chat(row), log(row))).toList();
    }

    private static Chat chat(Row row) {
        return new Chat(
                row.id("id", ChatId::new),
                row.id("project", ProjectId::new),
                row.id("customer", CustomerId::new),
                row.findId("activity", ActivityId::new),
                row.instant("opened_at"),
                StateColumns.read(row),
                Words.words(row.text("tags")),
                RatingColumns.read(row));
    }

    /** Of a chat that has at least the entry by which it was opened. */
    private static Log log(Row row) {
        var customer = row.id("customer", CustomerId::new);
        return new Log(
                row.number("last"),
                row.number("last_seen_by_customer"),
                row.records("said").map(ChatFileReading::said).toList(),
                row.records("marks")
                        .collect(Collectors.toMap(mark -> reader(mark, customer), mark -> Integer.valueOf(mark[1]))));
    }

    private static Log.Said said(String[] said) {
        var author = AuthorColumns.person(said[1], UUID.fromString(said[2]));
        var key = new MessageKey(UUID.fromString(said[3]));
        return new Log.Said(Integer.parseInt(said[0]), author, key, said[4].equals("t"));
    }

    private static PersonId reader(String[] mark, CustomerId customer) {
        var reader = UUID.fromString(mark[0]);
        return reader.equals(customer.value()) ? customer : new ConsultantId(reader);
    }
}
