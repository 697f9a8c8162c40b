package chat.prosa.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.history.ChatFilter;
import chat.prosa.history.ChatFilter.Phase;
import chat.prosa.history.ChatRecord;
import chat.prosa.history.Chats;
import chat.prosa.history.Reader;
import chat.prosa.id.ChatId;
import chat.prosa.id.ProjectId;

/** Chats as they are in the database. */
@Singleton
final class StoredChats implements Chats {

    private static final String IN_SIGHT = "(chat.status <> 'waiting' or chat.project = any(cast(:sight as uuid[])))";

    private static final String HIS = """
            chat.customer = :reader and (chat.status in ('waiting', 'active') or exists (
                select from organization where id = chat.organization and customer_sees_history))
            """;

    private static final String PARKED = """
            (chat.status <> 'active' or :parked = not exists (select from chat_consultant link
                where link.organization = chat.organization and link.chat = chat.id and link.present and not link.parked))
            """;

    private static final String ATTENDED_BY = """
            exists (select from chat_consultant link
                where link.organization = chat.organization and link.chat = chat.id and link.consultant = :consultant)
            """;

    private static final String TAGGED = "chat.tags @> cast(string_to_array(:tags, chr(10)) as text[])";

    // Organizations have a word of their own in what is searched, so that nobody's search goes through all of them.
    private static final String WRITTEN = """
            select chat from chat_words
            where organization = :organization and words @@ (select search_in(:organization, %1$s))
            """;

    private static final String NAMED = """
            select id from customer where organization = :organization and search_words(name) @@ %1$s
            """;

    private static final String FOUND = "chat.id in (" + WRITTEN + """
            union all
            select named.id from chat named
            where named.organization = :organization and named.customer in (""" + NAMED + "))";

    // What many chats have, the newest have: they are read in order until there are enough. Looking up all of them and
    // then sorting out the newest would take longer the more common a word is.
    private static final String AMONG_NEWEST = """
            chat.opened_at >= coalesce(
                (select chat.opened_at from chat %2$s order by chat.opened_at desc, chat.id desc offset 200 limit 1),
                '-infinity')
            and (chat.customer in (""" + NAMED + """
                ) or (select true from chat_words
                    where chat_words.organization = chat.organization and chat_words.chat = chat.id and words @@ %1$s
                    limit 1))
            """;

    private static final String NOT_WRITTEN = "chat.id not in (" + WRITTEN + ")";

    private static final String SAYS = """
            exists (select from entry
                where entry.organization = chat.organization and entry.chat = chat.id and entry.key is not null
                    and %s and search_words(entry.text) @@ %s)
            """;

    private final FollowingWords words;
    private final Database database;

    StoredChats(Database database, FollowingWords words) {
        this.database = database;
        this.words = words;
    }

    @Override
    public Uni<List<ChatRecord>> list(Reader reader, ChatFilter filter, Optional<Place> below, int limit) {
        return filter.text()
                .map(SearchedWords::of)
                .map(text -> search(reader, text, () -> fitting(reader, filter, below), limit))
                .orElseGet(() -> query(reader, fitting(reader, filter, below), limit));
    }

    private static Conditions fitting(Reader reader, ChatFilter filter, Optional<Place> below) {
        var conditions = visibleTo(reader)
                .add("chat.status = any(string_to_array(:statuses, ','))", "statuses", statuses(filter))
                .add(PARKED, "parked", parked(filter))
                .add("chat.project = :project", "project", filter.project())
                .add("chat.customer = :customer", "customer", filter.customer())
                .add(ATTENDED_BY, "consultant", filter.consultant())
                .add(TAGGED, "tags", tags(filter))
                .add("chat.opened_at >= :from", "from", filter.from())
                .add("chat.opened_at < :to", "to", filter.to());
        below.ifPresent(last -> conditions
                .add("(chat.opened_at, chat.id) < (:openedAt, :last)", "openedAt", last.openedAt())
                .with("last", last.id()));
        return conditions;
    }

    /** A customer has few chats, which are read; consultants have all, which are looked up. */
    private Uni<List<ChatRecord>> search(Reader reader, SearchedWords text, Supplier<Conditions> fitting, int limit) {
        return switch (reader.side()) {
            case CUSTOMER -> query(reader, says(fitting.get(), seenBy(reader), text), limit);
            case CONSULTANT ->
                words.catchUp(reader.organization())
                        .chain(() -> query(reader, found(fitting.get(), AMONG_NEWEST, text), limit))
                        .chain(newest -> newest.size() == limit
                                ? Uni.createFrom().item(newest)
                                : query(reader, found(fitting.get(), FOUND, text), limit));
        };
    }

    private static Conditions says(Conditions conditions, String seen, SearchedWords text) {
        conditions.add(SAYS.formatted(seen, text.whole()));
        text.without().ifPresent(without -> conditions.add("not " + SAYS.formatted(seen, without)));
        return named(conditions, text);
    }

    private static Conditions found(Conditions conditions, String how, SearchedWords text) {
        text.without().ifPresent(without -> conditions.add(NOT_WRITTEN.formatted(without)));
        return named(conditions.add(how.formatted(text.whole(), conditions.where())), text);
    }

    private static Conditions named(Conditions conditions, SearchedWords text) {
        text.parametersIn(conditions.where()).forEach(conditions::with);
        return conditions;
    }

    @Override
    public Uni<Optional<ChatRecord>> find(Reader reader, ChatId id) {
        return query(reader, visibleTo(reader).add("chat.id = :id", "id", id), 1)
                .map(chats -> chats.stream().findFirst());
    }

    private Uni<List<ChatRecord>> query(Reader reader, Conditions conditions, int limit) {
        conditions.with("reader", reader.person());
        return database.query(ChatListing.select(conditions, seenBy(reader)), conditions.with("limit", limit))
                .map(rows ->
                        rows.stream().map(row -> ChatListing.chat(row, reader)).toList());
    }

    private static Conditions visibleTo(Reader reader) {
        var ours = new Conditions().add("chat.organization = :organization", "organization", reader.organization());
        return switch (reader) {
            case Reader.ConsultantReader consultant ->
                ours.add(
                        IN_SIGHT,
                        "sight",
                        consultant.sight().stream().map(ProjectId::value).toArray(UUID[]::new));
            case Reader.CustomerReader _ -> ours.add(HIS);
            case Reader.HostReader _ -> ours;
        };
    }

    /** A condition of the entries that he may know of. */
    private static String seenBy(Reader reader) {
        return switch (reader.side()) {
            case CONSULTANT -> "true";
            case CUSTOMER -> WhatColumns.SEEN_BY_CUSTOMER;
        };
    }

    private static Optional<String> statuses(ChatFilter filter) {
        return Optional.of(filter.phases())
                .filter(phases -> !phases.isEmpty())
                .map(phases -> phases.stream()
                        .map(phase -> phase == Phase.PARKED ? Phase.ACTIVE : phase)
                        .map(Words::word)
                        .collect(Collectors.joining(",")));
    }

    /** With line breaks between them, which none has in it; what has all of none is not asked for. */
    private static Optional<String> tags(ChatFilter filter) {
        return Optional.of(filter.tags()).filter(tags -> !tags.isEmpty()).map(tags -> String.join("\n", tags));
    }

    /** Whether of the active chats only those are asked for that are parked, or only those that are not. */
    private static Optional<Boolean> parked(ChatFilter filter) {
        var parked = filter.phases().contains(Phase.PARKED);
        return parked == filter.phases().contains(Phase.ACTIVE) ? Optional.empty() : Optional.of(parked);
    }
}
