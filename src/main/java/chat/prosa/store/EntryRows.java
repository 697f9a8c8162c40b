package chat.prosa.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import chat.prosa.chat.Entry;
import chat.prosa.id.OrganizationId;

/** Entries to be written. A number or key that is taken already makes the batch fail: its desk is out of date. */
final class EntryRows {
    private static final String INSERT = """
            insert into entry (organization, chat, seq, at, kind, author_kind, author, text, key, details)
            select organization, chat, seq, to_timestamp(cast(at as double precision) / 1000), kind, author_kind, author,
                text, key, cast(details as jsonb)
            from unnest(cast(:entry_organization as uuid[]), cast(:entry_chat as uuid[]), cast(:entry_seq as integer[]),
                cast(:entry_at as bigint[]), cast(:entry_kind as text[]), cast(:entry_author_kind as text[]),
                cast(:entry_author as uuid[]), cast(:entry_text as text[]), cast(:entry_key as uuid[]),
                cast(:entry_details as text[]))
                as e (organization, chat, seq, at, kind, author_kind, author, text, key, details)""";

    private record Line(OrganizationId organization, Entry entry) {}

    private final List<Line> lines = new ArrayList<>();

    void add(OrganizationId organization, Entry entry) {
        lines.add(new Line(organization, entry));
    }

    List<Writing> writings() {
        return lines.isEmpty()
                ? List.of()
                : List.of(new Writing(INSERT, columns().parameters()));
    }

    private Columns<Line> columns() {
        return Columns.of(lines)
                .ids("entry_organization", Line::organization)
                .ids("entry_chat", line -> line.entry.chat())
                .column("entry_seq", Integer[]::new, line -> line.entry.seq())
                .instants("entry_at", line -> line.entry.at())
                .column("entry_kind", String[]::new, line -> WhatColumns.kind(line.entry.what()))
                .column("entry_author_kind", String[]::new, line -> AuthorColumns.kind(line.entry.author()))
                .column("entry_author", UUID[]::new, line -> AuthorColumns.id(line.entry.author()))
                .column("entry_text", String[]::new, line -> WhatColumns.text(line.entry.what()))
                .column("entry_key", UUID[]::new, line -> WhatColumns.key(line.entry.what()))
                .column("entry_details", String[]::new, line -> WhatColumns.details(line.entry.what()));
    }
}
