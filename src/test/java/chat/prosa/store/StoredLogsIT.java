package chat.prosa.store;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import chat.prosa.chat.Author;
import chat.prosa.chat.Side;
import chat.prosa.history.LogPage;
import chat.prosa.id.ChatId;

import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
class StoredLogsIT {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final int ALL = 1_000;

    @Inject
    Database database;

    @Inject
    StoredJournal journal;

    @Inject
    StoredLogs logs;

    private StoredFirm firm;

    @BeforeEach
    void foundTheFirm() {
        firm = StoredFirm.found(database);
    }

    @Test
    void everyKindOfEntryIsReadAsItWasWritten() {
        var chat = AChat.opened(firm)
                .said(firm.lia(), "Olá! 'Aspas', \\barra, \"chaves {}\" e 👋🏽\n\tfim")
                .taken(firm.carla())
                .answered(firm.carla())
                .noted(firm.carla(), "")
                .returned(firm.carla())
                .taken(firm.bruno())
                .attended(firm.bruno(), firm.ana())
                .left(firm.bruno())
                .abandoned()
                .lost(12);
        write(chat);

        assertEquals(new LogPage(chat.log(), 11, false), read(chat, Side.CONSULTANT, 0, ALL));
    }

    @Test
    void aChatThatWasClosedIsReadToItsEnd() {
        var chat = AChat.opened(firm).closed(firm.lia());
        write(chat);

        assertEquals(new LogPage(chat.log(), 2, false), read(chat, Side.CUSTOMER, 0, ALL));
    }

    @Test
    void aCustomersPagesSkipNotesAndReachPastThem() {
        var chat = withNotesBetween();

        assertEquals(page(chat, 2, true, 1, 2), read(chat, Side.CUSTOMER, 0, 2));
        assertEquals(page(chat, 7, false, 5, 6), read(chat, Side.CUSTOMER, 2, 2));
        assertEquals(page(chat, 7, false), read(chat, Side.CUSTOMER, 6, 2));
    }

    @Test
    void aConsultantsPagesLeaveNothingOut() {
        var chat = withNotesBetween();

        assertEquals(page(chat, 3, true, 1, 2, 3), read(chat, Side.CONSULTANT, 0, 3));
        assertEquals(page(chat, 6, true, 4, 5, 6), read(chat, Side.CONSULTANT, 3, 3));
        assertEquals(page(chat, 7, false, 7), read(chat, Side.CONSULTANT, 6, 3));
    }

    @Test
    void ofSeveralChatsOnlyTheOneIsRead() {
        var chat = withNotesBetween();
        var customer = firm.customers(1, database).getFirst();
        write(AChat.opened(firm, new ChatId(UUID.randomUUID()), customer).said(customer, "Outro assunto"));

        assertEquals(page(chat, 7, false, 7), read(chat, Side.CONSULTANT, 6, ALL));
    }

    @Test
    void anotherOrganizationReadsNothing() {
        var chat = withNotesBetween();
        var other = StoredFirm.found(database);

        var read = logs.entries(other.organization(), chat.id(), Side.CONSULTANT, 0, ALL);
        assertEquals(new LogPage(List.of(), 0, false), read.await().atMost(SOON));
    }

    @Test
    void anAuthorIsCalledWhatHeIsCalledNow() {
        var chat = withNotesBetween();
        database.update("update customer set name = 'Lia Maria' where id = :lia", Map.of("lia", firm.lia()))
                .await()
                .atMost(SOON);

        var first = read(chat, Side.CUSTOMER, 0, 1).entries().getFirst();
        assertEquals(new Author.Person(firm.lia(), "Lia Maria"), first.author());
    }

    /** 1 opened, 2 a message, 3 and 4 notes, 5 and 6 messages, 7 a note. */
    private AChat withNotesBetween() {
        var chat = AChat.opened(firm)
                .said(firm.lia(), "Oi")
                .noted(firm.carla(), "Quem é?")
                .noted(firm.ana(), "A do ERP")
                .said(firm.carla(), "Olá!")
                .said(firm.lia(), "Tudo bem?")
                .noted(firm.ana(), "Cuido eu");
        write(chat);
        return chat;
    }

    private static LogPage page(AChat chat, int through, boolean more, Integer... seqs) {
        var entries = Stream.of(seqs).map(seq -> chat.log().get(seq - 1)).toList();
        return new LogPage(entries, through, more);
    }

    private void write(AChat chat) {
        journal.commit(List.of(chat.page())).await().atMost(SOON);
    }

    private LogPage read(AChat chat, Side side, int after, int limit) {
        return logs.entries(firm.organization(), chat.id(), side, after, limit)
                .await()
                .atMost(SOON);
    }
}
