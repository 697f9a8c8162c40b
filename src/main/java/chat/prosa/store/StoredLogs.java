package chat.prosa.store;

import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.chat.Entry;
import chat.prosa.chat.Side;
import chat.prosa.history.LogPage;
import chat.prosa.history.Logs;
import chat.prosa.id.ChatId;
import chat.prosa.id.OrganizationId;

/** Logs as the journal wrote them. */
@Singleton
final class StoredLogs implements Logs {
    // One row with the log's last number, beside each entry of the page, or alone beside an empty one.
    private static final String PAGE = """
            select whole.last, page.* from
                (select coalesce(max(seq), 0) as last from entry where organization = :organization and chat = :chat) whole
                left join lateral (
                    select seq, at, kind, author_kind, author, text, key, details,
                        coalesce(consultant.name, customer.name) as author_name,
                        (select coalesce(max(seq), 0) from entry before
                            where (before.organization, before.chat) = (entry.organization, entry.chat)
                            and before.seq < entry.seq and %1$s) as customer_prev
                    from entry
                        left join consultant on author_kind = 'consultant'
                            and (consultant.organization, consultant.id) = (entry.organization, author)
                        left join customer on author_kind = 'customer'
                            and (customer.organization, customer.id) = (entry.organization, author)
                    where entry.organization = :organization and chat = :chat and seq > :after
                        and (%1$s or :all)
                    order by seq limit :atMost) page on true
            order by seq""".formatted(WhatColumns.SEEN_BY_CUSTOMER);

    private final Database database;

    StoredLogs(Database database) {
        this.database = database;
    }

    @Override
    public Uni<LogPage> entries(OrganizationId organization, ChatId chat, Side side, int after, int limit) {
        return database.query(PAGE, parameters(organization, chat, side, after, limit))
                .map(rows -> page(rows, chat, limit));
    }

    /** One entry more than asked for tells whether there are more. */
    private static Map<String, ?> parameters(
            OrganizationId organization, ChatId chat, Side side, int after, int limit) {
        return Map.of(
                "organization", organization,
                "chat", chat,
                "all", side == Side.CONSULTANT,
                "after", after,
                "atMost", limit + 1);
    }

    private static LogPage page(List<Row> rows, ChatId chat, int limit) {
        var found = rows.stream()
                .filter(row -> row.find("seq", Integer.class).isPresent())
                .map(row -> entry(row, chat))
                .toList();
        if (found.size() <= limit) {
            return new LogPage(found, rows.getFirst().number("last"), false);
        }
        var entries = found.subList(0, limit);
        return new LogPage(entries, entries.getLast().seq(), true);
    }

    private static Entry entry(Row row, ChatId chat) {
        return new Entry(
                chat,
                row.number("seq"),
                row.number("customer_prev"),
                row.instant("at"),
                AuthorColumns.read(row),
                WhatColumns.read(row));
    }
}
