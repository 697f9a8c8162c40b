package chat.prosa.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.desk.ChatFile;
import chat.prosa.desk.Remembered;
import chat.prosa.dispatch.Journal;
import chat.prosa.dispatch.Page;
import chat.prosa.id.ChatId;
import chat.prosa.id.OrganizationId;

/** The journal in PostgreSQL. */
@Singleton
final class StoredJournal implements Journal {
    private static final String WITH_LIVE_CHATS =
            "select distinct organization from chat where status in ('waiting', 'active')";

    private final Database database;
    private final FollowingWords words;
    private final KeptSession pen;
    private final Listening listening;
    private final StoredOutbox outbox;

    StoredJournal(Database database, FollowingWords words, Listening listening, StoredOutbox outbox) {
        this.database = database;
        this.words = words;
        this.pen = database.keep();
        this.listening = listening;
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> commit(List<Page> pages) {
        var batch = Batch.of(pages, listening);
        var written = pen.write(batch.writing()).invoke(() -> words.note(pages));
        return (batch.isNews() ? written.invoke(outbox::written) : written).replaceWithVoid();
    }

    @Override
    public Uni<Remembered> remember(OrganizationId organization) {
        words.compare(organization);
        return database.inSnapshot(statements -> Remembering.read(statements, organization));
    }

    @Override
    public Uni<Optional<ChatFile>> recall(OrganizationId organization, ChatId chat) {
        return database.inSession(statements -> ChatFileReading.over(statements, organization, chat))
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<List<OrganizationId>> organizationsWithLiveChats() {
        return database.query(WITH_LIVE_CHATS, Map.of())
                .map(rows -> rows.stream()
                        .map(row -> row.id("organization", OrganizationId::new))
                        .toList());
    }
}
