package chat.prosa.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** Reads chats with what is remembered of their logs, in the snapshot of a transaction. */
final class ChatFileReading {
    private static final String CHATS = """
            select id, project, customer, activity, status, opened_at, since, answered, ended_at,
                cast(to_json(tags) as text) as tags,
                (select string_agg(cast(consultant as text), ',' order by position) from chat_consultant
                    where (organization, chat) = (c.organization, c.id) and present) as consultants,
                (select max(seq) from entry where (organization, chat) = (c.organization, c.id)) as last,
                (select max(seq) from entry where (organization, chat) = (c.organization, c.id) and %2$s)
                    as last_seen_by_customer
            from chat c where c.organization = :organization and %1$s
            order by opened_at, id""";
    private static final String SAID = """
            select e.chat, seq, author_kind, author, key, %2$s as seen
            from chat c join entry e on (e.organization, e.chat) = (c.organization, c.id)
            where c.organization = :organization and key is not null and %1$s
            order by e.chat, seq""";
    private static final String MARKS = """
            select chat, reader, reader = c.customer as by_customer, seq
            from chat c join read_mark r on (r.organization, r.chat) = (c.organization, c.id)
            where c.organization = :organization and %1$s""";

    private final String which;
    private final Map<String, ?> parameters;

    private ChatFileReading(String which, Map<String, ?> parameters) {
        this.which = which;
        this.parameters = parameters;
    }

    /** All chats of an organization that go on, in order of arrival. */
    static ChatFileReading live(OrganizationId organization) {
        return new ChatFileReading("c.status in ('waiting', 'active')", Map.of("organization", organization));
    }

    /** A chat that is over. */
    static ChatFileReading over(OrganizationId organization, ChatId chat) {
        return new ChatFileReading(
                "c.id = :chat and c.status in ('closed', 'lost')", Map.of("organization", organization, "chat", chat));
    }

    Uni<List<ChatFile>> read(Statements statements) {
        return Uni.combine()
                .all()
                .unis(query(statements, CHATS), query(statements, SAID), query(statements, MARKS))
                .usingConcurrencyOf(1) // one session does one thing at a time
                .with(ChatFileReading::files);
    }

    private Uni<List<Row>> query(Statements statements, String sql) {
        return statements.query(sql.formatted(which, WhatColumns.SEEN_BY_CUSTOMER), parameters);
    }

    private static List<ChatFile> files(List<Row> chats, List<Row> said, List<Row> marks) {
        var saidIn = said.stream().collect(Collectors.groupingBy(ChatFileReading::chatOf));
        var marksIn = marks.stream().collect(Collectors.groupingBy(ChatFileReading::chatOf));
        var files = new ArrayList<ChatFile>();
        for (var row : chats) {
            var chat = chat(row);
            var log = log(row, saidIn.getOrDefault(chat.id(), List.of()), marksIn.getOrDefault(chat.id(), List.of()));
            files.add(new ChatFile(chat, log));
        }
        return files;
    }

    private static ChatId chatOf(Row row) {
        return row.id("chat", ChatId::new);
    }

    private static Chat chat(Row row) {
        return new Chat(
                row.id("id", ChatId::new),
                row.id("project", ProjectId::new),
                row.id("customer", CustomerId::new),
                row.findId("activity", ActivityId::new),
                row.instant("opened_at"),
                StateColumns.read(row),
                Words.words(row.text("tags")));
    }

    /** Of a chat that has at least the entry by which it was opened. */
    private static Log log(Row chat, List<Row> said, List<Row> marks) {
        return new Log(
                chat.number("last"),
                chat.number("last_seen_by_customer"),
                said.stream().map(ChatFileReading::said).toList(),
                marks.stream().collect(Collectors.toMap(ChatFileReading::reader, row -> row.number("seq"))));
    }

    private static Log.Said said(Row row) {
        return new Log.Said(
                row.number("seq"), AuthorColumns.person(row), row.id("key", MessageKey::new), row.is("seen"));
    }

    private static PersonId reader(Row row) {
        return row.is("by_customer") ? row.id("reader", CustomerId::new) : row.id("reader", ConsultantId::new);
    }
}
