package chat.prosa.store;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import chat.prosa.chat.Attachment;
import chat.prosa.chat.Author;
import chat.prosa.chat.Cause;
import chat.prosa.chat.Dimensions;
import chat.prosa.chat.Rating;
import chat.prosa.chat.Side;
import chat.prosa.chat.Tier;
import chat.prosa.chat.Trace;
import chat.prosa.chat.Transfer;
import chat.prosa.chat.What;
import chat.prosa.history.LogPage;
import chat.prosa.id.AttachmentId;
import chat.prosa.id.ChatId;
import chat.prosa.id.MessageKey;
import chat.prosa.id.TicketId;

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
    void whatIsSaidOfOffersAndBetweenConsultantsIsReadAsItWasWritten() {
        var carla = new Author.Person(firm.carla(), "Carla");
        var trace = new Trace(List.of(
                new Trace.Step(Tier.RESPONSIBLE, List.of(new Trace.Considered(firm.ana(), Trace.Verdict.OFFLINE)), 0),
                new Trace.Step(Tier.ORGANIZATION, List.of(), 3)));
        var picture = new Attachment(
                new AttachmentId(UUID.randomUUID()), "tela.png", "image/png", 7, Optional.of(new Dimensions(3, 4)));
        var file = new Attachment(
                new AttachmentId(UUID.randomUUID()), "nota.pdf", "application/pdf", 5_000_000_000L, Optional.empty());
        var chat = AChat.opened(firm);
        var all = List.<What>of(
                new What.Chosen(carla, true),
                new What.Unoffered(trace),
                new What.Offered(carla, Tier.CHOSEN, Cause.MANUAL, trace),
                new What.Declined(Cause.MANUAL, Optional.of("Em reunião")),
                new What.Declined(Cause.TRANSFER, Optional.empty()),
                new What.Lapsed(carla, Cause.AUTOMATIC),
                new What.Accepted(Cause.TRANSFER),
                new What.Joined(),
                new What.Parked(),
                new What.Resumed(),
                new What.Invited(carla),
                new What.Transferred(new Transfer.ToConsultant(firm.carla()), "Carla"),
                new What.Transferred(new Transfer.ToGroup(firm.finance()), "Financeiro"),
                new What.Returned(What.Returned.Reason.NOT_ACCEPTED),
                new What.Tagged(Set.of("fiscal")),
                new What.Untagged(Set.of("fiscal")),
                new What.TicketOpened(new TicketId(UUID.randomUUID()), 7),
                new What.Rated(new Rating(4, Optional.of("Bom"))),
                new What.Rated(new Rating(1, Optional.empty())),
                new What.Note(
                        new MessageKey(UUID.randomUUID()), "@Carla, vê isso", Set.of(carla), List.of(picture, file)));
        all.forEach(what -> {
            switch (what) {
                case What.Chosen _, What.Rated _ -> chat.happened(firm.lia(), what);
                case What.Unoffered _, What.Offered _, What.Lapsed _, What.Returned _ -> chat.happened(what);
                default -> chat.happened(firm.ana(), what);
            }
        });
        write(chat);

        assertEquals(new LogPage(chat.log(), 21, false), read(chat, Side.CONSULTANT, 0, ALL));
        assertEquals(
                chat.log().stream().filter(entry -> entry.seenBy(Side.CUSTOMER)).toList(),
                read(chat, Side.CUSTOMER, 0, ALL).entries());
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
