package chat.prosa.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import chat.prosa.chat.Chat;
import chat.prosa.chat.Entry;
import chat.prosa.id.ChatId;
import chat.prosa.id.Id;
import chat.prosa.id.OrganizationId;

/** Chats to be written as they are after all that happened to them in the batch, and who attended them. */
final class ChatRows {
    // Ended ones first, because each leaves a place that the next chat of its customer and project may take. What an
    // ended chat no longer knows stays as it was: a wait never begins before the last one.
    private static final String UPSERT = """
            insert into chat (organization, id, project, customer, activity, status, opened_at, since, answered, ended_at,
                tags, seeking, rating, rating_comment, attended_at, answered_at)
            select organization, id, project, customer, activity, status,
                to_timestamp(cast(opened_at as double precision) / 1000),
                to_timestamp(cast(since as double precision) / 1000), answered,
                to_timestamp(cast(ended_at as double precision) / 1000),
                array(select jsonb_array_elements_text(cast(tags as jsonb))), cast(seeking as jsonb), rating, rating_comment,
                to_timestamp(cast(attended_at as double precision) / 1000),
                to_timestamp(cast(answered_at as double precision) / 1000)
            from unnest(cast(:chat_organization as uuid[]), cast(:chat_id as uuid[]), cast(:chat_project as uuid[]),
                cast(:chat_customer as uuid[]), cast(:chat_activity as uuid[]), cast(:chat_status as text[]),
                cast(:chat_opened_at as bigint[]), cast(:chat_since as bigint[]), cast(:chat_answered as boolean[]),
                cast(:chat_ended_at as bigint[]), cast(:chat_tags as text[]), cast(:chat_seeking as text[]),
                cast(:chat_rating as integer[]), cast(:chat_rating_comment as text[]),
                cast(:chat_attended_at as bigint[]), cast(:chat_answered_at as bigint[]))
                as c (organization, id, project, customer, activity, status, opened_at, since, answered, ended_at, tags,
                    seeking, rating, rating_comment, attended_at, answered_at)
            order by ended_at nulls last
            on conflict (organization, id) do update set status = excluded.status, ended_at = excluded.ended_at,
                tags = excluded.tags, seeking = excluded.seeking, rating = excluded.rating,
                rating_comment = excluded.rating_comment, since = greatest(chat.since, excluded.since),
                attended_at = coalesce(chat.attended_at, excluded.attended_at),
                answered_at = coalesce(chat.answered_at, excluded.answered_at),
                answered = excluded.answered or (chat.answered and excluded.ended_at is not null)""";

    private record Name(OrganizationId organization, ChatId chat) {}

    private final Map<Name, MovedChat> chats = new LinkedHashMap<>();

    void add(OrganizationId organization, Chat chat, Entry entry) {
        chats.merge(new Name(organization, chat.id()), MovedChat.to(organization, chat, entry), MovedChat::then);
    }

    List<Writing> writings() {
        return chats.isEmpty()
                ? List.of()
                : List.of(
                        new Writing(UPSERT, columns().parameters()),
                        AttendanceRows.joined(chats.values()),
                        AttendanceRows.left(chats.values()));
    }

    private Columns<MovedChat> columns() {
        return Columns.of(chats.values())
                .ids("chat_organization", MovedChat::organization)
                .ids("chat_id", moved -> moved.chat().id())
                .ids("chat_project", moved -> moved.chat().project())
                .ids("chat_customer", moved -> moved.chat().customer())
                .column(
                        "chat_activity",
                        UUID[]::new,
                        moved -> moved.chat().activity().map(Id::value).orElse(null))
                .column(
                        "chat_status",
                        String[]::new,
                        moved -> StateColumns.status(moved.chat().state()))
                .instants("chat_opened_at", moved -> moved.chat().openedAt())
                .instants("chat_since", MovedChat::since)
                .column("chat_answered", Boolean[]::new, MovedChat::answered)
                .instants(
                        "chat_ended_at",
                        moved -> StateColumns.endedAt(moved.chat().state()))
                .column(
                        "chat_tags",
                        String[]::new,
                        moved -> Words.json(moved.chat().tags()))
                .column(
                        "chat_seeking",
                        String[]::new,
                        moved -> SeekingColumn.write(moved.chat().state()))
                .column(
                        "chat_rating",
                        Integer[]::new,
                        moved -> RatingColumns.score(moved.chat().rating()))
                .column(
                        "chat_rating_comment",
                        String[]::new,
                        moved -> RatingColumns.comment(moved.chat().rating()))
                .instants("chat_attended_at", moved -> moved.attendedAt().orElse(null))
                .instants("chat_answered_at", moved -> moved.answeredAt().orElse(null));
    }
}
