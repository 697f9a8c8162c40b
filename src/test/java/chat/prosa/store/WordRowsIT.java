package chat.prosa.store;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
class WordRowsIT {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    Database database;

    @Inject
    StoredJournal journal;

    @Inject
    WordRows rows;

    private StoredFirm firm;

    @BeforeEach
    void foundTheFirm() {
        firm = StoredFirm.found(database);
    }

    @Test
    void whatAServerLeftUndoneIsSeenAndDone() {
        var chat = AChat.opened(firm).said(firm.lia(), "Olá").taken(firm.carla());
        write(chat);
        assertEquals(List.of(chat.id()), behind());
        follow(chat);
        assertEquals(List.of(), behind());
        write(chat.returned(firm.carla()));
        assertEquals(List.of(), behind());
        write(chat.said(firm.lia(), "Tem alguém?"));
        assertEquals(List.of(chat.id()), behind());
    }

    @Test
    void aLongChatIsFoundInParts() {
        var chat = AChat.opened(firm);
        for (var n = 0; n < 70; n++) {
            chat.said(firm.lia(), "linha " + n);
        }
        write(chat);
        follow(chat);
        write(chat.said(firm.lia(), "final"));
        follow(chat);
        assertEquals(List.of(), behind());
        assertEquals(3, found("linha"));
        assertEquals(1, found("final"));
    }

    private int found(String words) {
        return database.query("""
                        select count(*) as count from chat_words
                        where organization = :organization and words @@ plainto_tsquery('pg_catalog.portuguese', :words)
                        """, Map.of("organization", firm.organization(), "words", words))
                .await()
                .atMost(SOON)
                .getFirst()
                .number("count");
    }

    private List<?> behind() {
        return rows.behind(firm.organization()).await().atMost(SOON);
    }

    private void follow(AChat chat) {
        rows.write(firm.organization(), List.of(chat.id())).await().atMost(SOON);
    }

    private void write(AChat chat) {
        journal.commit(List.of(chat.page())).await().atMost(SOON);
    }
}
