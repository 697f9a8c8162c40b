package chat.prosa.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.history.ChatFilter;
import chat.prosa.history.ChatRecord;
import chat.prosa.history.Chats;
import chat.prosa.history.FoundChat;
import chat.prosa.history.FoundLine;
import chat.prosa.history.Reader;
import chat.prosa.history.Search;
import chat.prosa.id.ChatId;
import chat.prosa.id.OrganizationId;

/** Searches what chats are found by, then reads the lines of those that are shown. */
@Singleton
final class StoredSearch implements Search {

    private static final int LINES_OF_EACH = 3;

    // Lines with all that was looked for come before those with some of it.
    private static final String LINES = """
            select line.chat, line.seq, line.at, line.kind = 'note' as note, line.author_kind, line.author, line.text,
                coalesce(consultant.name, customer.name) as author_name,
                (select string_agg(word.lexeme, chr(10))
                    from unnest(to_tsvector('pg_catalog.simple', unaccented(line.text))) as word (lexeme, positions, weights)
                    where search_hit(word.lexeme, %3$s)) as hits
            from unnest(cast(:chats as uuid[])) as found (chat)
                cross join lateral (
                    select * from (
                        select entry.*, search_words(entry.text) as words from entry
                        where entry.organization = :organization and entry.chat = found.chat and entry.key is not null
                            and unaccented(entry.text) ~* %4$s
                        offset 0) as written
                    where words @@ %2$s
                    order by words @@ %1$s desc, seq
                    limit :lines) as line
                left join consultant on line.author_kind = 'consultant'
                    and (consultant.organization, consultant.id) = (line.organization, line.author)
                left join customer on line.author_kind = 'customer'
                    and (customer.organization, customer.id) = (line.organization, line.author)
            order by line.chat, line.seq""";

    private final Database database;
    private final Chats chats;

    StoredSearch(Database database, Chats chats) {
        this.database = database;
        this.chats = chats;
    }

    @Override
    public Uni<List<FoundChat>> find(Reader reader, ChatFilter filter, Optional<Chats.Place> below, int limit) {
        var words = SearchedWords.of(filter.text().orElseThrow());
        return chats.list(reader, filter, below, limit)
                .chain(found -> lines(reader.organization(), found, words).map(lines -> together(found, lines)));
    }

    private Uni<Map<ChatId, List<FoundLine>>> lines(
            OrganizationId organization, List<ChatRecord> found, SearchedWords words) {
        var query = LINES.formatted(words.whole(), words.some(), words.singleWords(), words.begins());
        var parameters = new HashMap<>(words.parametersIn(query));
        parameters.put("organization", organization);
        parameters.put("lines", LINES_OF_EACH);
        parameters.put(
                "chats", found.stream().map(one -> one.chat().id().value()).toArray(UUID[]::new));
        return database.query(query, parameters)
                .map(rows -> rows.stream().map(StoredSearch::line).collect(Collectors.groupingBy(FoundLine::chat)));
    }

    private static FoundLine line(Row row) {
        var text = row.text("text");
        var hits =
                row.find("hits", String.class).map(words -> words.split("\n")).orElseGet(() -> new String[0]);
        return new FoundLine(
                row.id("chat", ChatId::new),
                row.number("seq"),
                row.instant("at"),
                row.is("note"),
                AuthorColumns.read(row),
                text,
                Highlighting.of(text, List.of(hits)));
    }

    private static List<FoundChat> together(List<ChatRecord> found, Map<ChatId, List<FoundLine>> lines) {
        return found.stream()
                .map(one -> new FoundChat(one, lines.getOrDefault(one.chat().id(), List.of())))
                .toList();
    }
}
