package chat.prosa.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.id.ChatId;
import chat.prosa.id.Id;
import chat.prosa.id.OrganizationId;

/** What chats are found by, in the database. */
@Singleton
final class WordRows {

    // From the last part that there is: those before it are whole. Whoever was overtaken by somebody who knew more does
    // not undo it.
    private static final String WRITE = """
            insert into chat_words (organization, chat, part, through, words)
            select chat.organization, chat.id, parts.part, parts.through, parts.words
            from chat cross join lateral chat_parts(chat.organization, chat.id, (
                select coalesce(max(part), 0) from chat_words known
                where known.organization = chat.organization and known.chat = chat.id)) as parts
            where chat.organization = :organization and chat.id = any(cast(:chats as uuid[]))
            order by chat.id, parts.part
            on conflict (organization, chat, part) do update set through = excluded.through, words = excluded.words
                where chat_words.through < excluded.through
            """;

    private static final String BEHIND = """
            select chat.id from chat
            where chat.organization = :organization
                and coalesce((select max(seq) from entry
                        where entry.organization = chat.organization and entry.chat = chat.id and key is not null), 0)
                    > coalesce((select max(through) from chat_words
                        where chat_words.organization = chat.organization and chat_words.chat = chat.id), 0)
            """;

    private final Database database;

    WordRows(Database database) {
        this.database = database;
    }

    /** Writes what these chats are found by from now on. */
    Uni<Void> write(OrganizationId organization, Collection<ChatId> chats) {
        var ids = chats.stream().map(Id::value).toArray(UUID[]::new);
        return database.update(WRITE, Map.of("organization", organization, "chats", ids))
                .replaceWithVoid();
    }

    /** The chats that say more than they are found by. */
    Uni<List<ChatId>> behind(OrganizationId organization) {
        return database.query(BEHIND, Map.of("organization", organization))
                .map(rows -> rows.stream().map(row -> row.id("id", ChatId::new)).toList());
    }
}
