package chat.prosa.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.access.Caller;
import chat.prosa.api.problem.Problem;
import chat.prosa.desk.ChatForOne;
import chat.prosa.desk.ChatView;
import chat.prosa.history.ChatFilter;
import chat.prosa.history.ChatRecord;
import chat.prosa.history.Chats;
import chat.prosa.id.ChatId;

/** The chats as a caller may see them. */
@Singleton
final class VisibleChats {

    private final Chats chats;
    private final Readers readers;

    VisibleChats(Chats chats, Readers readers) {
        this.chats = chats;
        this.readers = readers;
    }

    Uni<Page<ChatForOne>> list(Caller caller, ChatFilter filter, Paging paging) {
        var below = paging.after(VisibleChats::place);
        return readers.reader(caller)
                .chain(reader -> chats.list(reader, filter, below, paging.oneMore()))
                .map(read -> paging.page(
                        read,
                        last -> Cursor.of(last.chat().openedAt(), last.chat().id())))
                .map(page -> page.map(VisibleChats::shown));
    }

    /** As far as a table has them, which has no pages. */
    Uni<List<ChatRecord>> newest(Caller.Person caller, ChatFilter filter, int most) {
        return readers.reader(caller).chain(reader -> chats.list(reader, filter, Optional.empty(), most));
    }

    /** Fails with a problem when there is none for the caller. */
    Uni<ChatRecord> find(Caller caller, ChatId id) {
        return readers.reader(caller)
                .chain(reader -> chats.find(reader, id))
                .map(found -> found.orElseThrow(() -> Problem.notFound("chat").asException()));
    }

    static ChatForOne shown(ChatRecord record) {
        var view = new ChatView(
                record.chat(),
                record.side(),
                record.project(),
                record.customer(),
                record.consultants(),
                record.lostAt(),
                record.lastSeq(),
                record.parked(),
                ChatView.Called.in(record.chat(), record::nameOf),
                Optional.empty());
        var marks = record.marks().stream()
                .map(mark -> new ChatForOne.Mark(mark.reader(), mark.seq(), mark.seq()))
                .toList();
        return new ChatForOne(view, record.unread(), record.position(), marks);
    }

    static Chats.Place place(List<String> cursor) {
        return new Chats.Place(Instant.parse(cursor.get(0)), new ChatId(UUID.fromString(cursor.get(1))));
    }
}
