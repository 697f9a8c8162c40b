package chat.prosa.store;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import chat.prosa.chat.Chat;
import chat.prosa.chat.Log;
import chat.prosa.chat.Side;
import chat.prosa.desk.Event;
import chat.prosa.desk.OpenFile;
import chat.prosa.desk.Remembered;
import chat.prosa.dispatch.Page;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.MessageKey;
import chat.prosa.presence.Status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class StoredJournalIT {
    private static final Duration SOON = Duration.ofSeconds(60);

    /** As many as the pool may hold. */
    private static final int MOST_CONNECTIONS = 20;

    @Inject
    Database database;

    @Inject
    StoredJournal journal;

    private StoredFirm firm;

    @BeforeEach
    void foundTheFirm() {
        firm = StoredFirm.found(database);
    }

    @Test
    void aChatThatWaitsIsRememberedAsItIs() {
        var chat = AChat.opened(firm);
        write(chat);

        assertEquals(List.of(chat.now()), remembered());
    }

    @Test
    void aChatThatIsAttendedIsRememberedWithItsConsultantsInOrderOfJoining() {
        var chat = AChat.opened(firm).taken(firm.carla());
        write(chat);
        write(chat.attended(firm.carla(), firm.ana(), firm.bruno()).answered(firm.ana()));

        assertEquals(List.of(chat.now()), remembered());
        assertEquals(
                List.of(firm.carla(), firm.ana(), firm.bruno()),
                List.copyOf(remembered().getFirst().consultants()));
    }

    @Test
    void whoeverLeftIsNotRememberedAsAttendingButAsHavingAttended() {
        var chat = AChat.opened(firm).taken(firm.carla()).attended(firm.carla(), firm.ana());
        write(chat);
        write(chat.attended(firm.ana()));

        assertEquals(List.of(chat.now()), remembered());
        assertEquals(Map.of(firm.ana(), true, firm.carla(), false), attendance());
    }

    @Test
    void ofManyMovesInOneBatchTheLastIsRememberedAndEverybodyWhoAttended() {
        var chat = AChat.opened(firm)
                .taken(firm.carla())
                .answered(firm.carla())
                .returned(firm.carla())
                .taken(firm.bruno());
        write(chat);

        assertEquals(List.of(chat.now()), remembered());
        assertEquals(Map.of(firm.bruno(), true, firm.carla(), false), attendance());
    }

    @Test
    void aChatThatIsReturnedWaitsAnewInItsOldPlace() {
        var chat = AChat.opened(firm).taken(firm.carla()).answered(firm.carla());
        write(chat);
        write(chat.abandoned());

        assertEquals(List.of(chat.now()), remembered());

        write(chat.taken(firm.bruno()));

        assertEquals(List.of(chat.now()), remembered());
    }

    @Test
    void aChatThatIsOverIsRecalledAndNotRemembered() {
        var chat = AChat.opened(firm).taken(firm.carla()).attended(firm.carla(), firm.bruno());
        write(chat);
        assertEquals(Optional.empty(), recall(chat));
        write(chat.closed(firm.bruno()));

        assertEquals(List.of(), remembered());
        assertEquals(chat.now(), recall(chat).orElseThrow().chat());
    }

    @Test
    void aLostChatLeavesItsTicketAndTheNumberIsRemembered() {
        var chat = AChat.opened(firm);
        write(chat);
        write(chat.lost(7));

        assertEquals(chat.now(), recall(chat).orElseThrow().chat());
        assertEquals(7, remember(firm).lastTicket());
        var ticket = query(
                        "select subject, status, array_to_string(tags, ' ') as tags, chat from ticket where organization = :organization")
                .getFirst();
        assertEquals("Sem resposta", ticket.text("subject"));
        assertEquals("open", ticket.text("status"));
        assertEquals(
                Set.of("origem-chat", "chat-perdido"),
                Set.of(ticket.text("tags").split(" ")));
        assertEquals(chat.id(), ticket.id("chat", ChatId::new));
    }

    @Test
    void whatEachHasReadAndNotReadIsRemembered() {
        var chat = AChat.opened(firm)
                .taken(firm.carla())
                .said(firm.lia(), "Oi")
                .noted(firm.carla(), "Cliente novo")
                .answered(firm.carla())
                .said(firm.lia(), "Tudo bem?")
                .read(firm.carla(), 3)
                .read(firm.lia(), 3)
                .read(firm.lia(), 4);
        write(chat);
        write(chat.read(firm.carla(), 5));

        assertEquals(5, log().mark(firm.carla()));
        assertEquals(1, log().unread(firm.carla()));
        assertEquals(4, log().mark(firm.lia()));
        assertEquals(1, log().unread(firm.lia()));
    }

    @Test
    void theLastEntryThatTheCustomerSeesIsRememberedApart() {
        var chat = AChat.opened(firm).taken(firm.carla()).answered(firm.carla()).noted(firm.carla(), "Nota");
        write(chat);

        assertEquals(4, log().last(Side.CONSULTANT));
        assertEquals(3, log().last(Side.CUSTOMER));
    }

    @Test
    void whatWasWrittenIsKnownByItsAuthorAndKey() {
        var key = UUID.randomUUID();
        write(AChat.opened(firm)
                .said(firm.lia(), "Oi")
                .said(firm.lia(), key, "Alguém?")
                .said(firm.lia(), "Oi?"));

        assertEquals(OptionalInt.of(3), log().seqOf(firm.lia(), new MessageKey(key)));
        assertEquals(OptionalInt.empty(), log().seqOf(firm.carla(), new MessageKey(key)));
    }

    @Test
    void whatWasWrittenInAChatThatIsOverIsKnownByItsKeyToo() {
        var key = UUID.randomUUID();
        var chat = AChat.opened(firm).said(firm.lia(), key, "Alguém?").closed(firm.lia());
        write(chat);

        var log = recall(chat).orElseThrow().log();
        assertEquals(OptionalInt.of(2), log.seqOf(firm.lia(), new MessageKey(key)));
        assertEquals(3, log.last());
    }

    @Test
    void theStatusThatAConsultantChoseLastIsRemembered() {
        write(
                new Event.PresenceChosen(firm.ana(), Status.BUSY),
                new Event.PresenceChosen(firm.bruno(), Status.BUSY),
                new Event.PresenceChosen(firm.bruno(), Status.INVISIBLE));
        write(new Event.PresenceChosen(firm.ana(), Status.AVAILABLE));

        assertEquals(Map.of(firm.bruno(), Status.INVISIBLE), remember(firm).chosen());
    }

    @Test
    void aChatThatEndsLeavesRoomForTheNextInTheSameBatch() {
        var first = AChat.opened(firm);
        write(first);
        var second = AChat.opened(firm);
        write(List.of(second.page(), first.closed(firm.lia()).page()));

        assertEquals(List.of(second.now()), remembered());
        assertEquals(first.now(), recall(first).orElseThrow().chat());
    }

    @Test
    void aNumberThatIsTakenFailsTheWholeBatch() {
        var other = StoredFirm.found(database);
        var chat = AChat.opened(firm).said(firm.lia(), "Oi");
        write(chat);
        var elsewhere = AChat.opened(other);

        assertRefused(
                elsewhere.page(), chat.forgettingOne().said(firm.lia(), "Olá").page());
        assertEquals(List.of(), remember(other).chats());
        assertEquals(2, log().last());
    }

    @Test
    void aKeyThatIsTakenFailsTheBatch() {
        var key = UUID.randomUUID();
        var chat = AChat.opened(firm).said(firm.lia(), key, "Oi");
        write(chat);

        assertRefused(chat.said(firm.lia(), key, "Oi").page());
        write(chat.forgettingOne().said(firm.carla(), key, "a key is its author's own"));
    }

    @Test
    void aSecondOpenChatOfTheSameCustomerAndProjectFailsTheBatch() {
        write(AChat.opened(firm));

        assertRefused(AChat.opened(firm).page());
    }

    @Test
    void aSecondTicketOfALostChatOrANumberThatIsTakenFailsTheBatch() {
        var chat = AChat.opened(firm);
        write(chat);
        var lostTwice = AChat.opened(firm, chat.id(), firm.lia()).lost(8).page();
        write(chat.lost(7));

        assertRefused(new Page(firm.organization(), lostTwice.events().subList(1, 2)));
        var customer = firm.customers(1, database).getFirst();
        assertRefused(AChat.opened(firm, new ChatId(UUID.randomUUID()), customer)
                .lost(7)
                .page());
    }

    @Test
    void organizationsAreApartEvenWithTheSameIds() {
        var other = StoredFirm.found(database);
        var chat = AChat.opened(firm).said(firm.lia(), "Oi").closed(firm.lia());
        var namesake = AChat.opened(other, chat.id(), other.lia()).taken(other.ana());
        write(List.of(chat.page(), namesake.page()));

        assertEquals(List.of(), remembered());
        assertEquals(chat.now(), recall(chat).orElseThrow().chat());
        assertEquals(List.of(namesake.now()), chats(remember(other)));
        assertEquals(
                Optional.empty(),
                journal.recall(other.organization(), chat.id()).await().atMost(SOON));
    }

    @Test
    void onlyOrganizationsWithLiveChatsAreToBeWokenUp() {
        var quiet = StoredFirm.found(database);
        write(AChat.opened(firm));
        var over = AChat.opened(quiet).closed(quiet.lia());
        journal.commit(List.of(over.page())).await().atMost(SOON);

        var live = journal.organizationsWithLiveChats().await().atMost(SOON);
        assertTrue(live.contains(firm.organization()));
        assertFalse(live.contains(quiet.organization()));
    }

    @Test
    void tenThousandChatsThatWaitAreRememberedInTheirOrder() {
        var opening = Instant.parse("2026-11-23T12:00:00.001Z");
        var chats = new ArrayList<AChat>();
        for (var customer : firm.customers(10_000, database)) {
            chats.add(AChat.opened(firm, new ChatId(UUID.randomUUID()), customer, opening.plusMillis(chats.size()))
                    .said(customer, "Oi"));
        }
        write(chats.stream().map(AChat::page).toList());

        assertEquals(chats.stream().map(AChat::now).toList(), remembered());
    }

    @Test
    void aLostConnectionIsReplaced() {
        var chat = AChat.opened(firm);
        write(chat);
        loseAllConnections();

        var message = chat.said(firm.lia(), "Oi").page();
        assertThrows(Exception.class, () -> write(List.of(message)));
        writeAgainAndAgain(List.of(message));
        assertEquals(2, log().last());
    }

    /** Each of the reactive client's but the one that asks for it, and it is over when this returns. */
    private void loseAllConnections() {
        query("select pg_terminate_backend(pid, 5000) from pg_stat_activity"
                + " where datname = current_database() and application_name = 'vertx-pg-client'"
                + " and pid <> pg_backend_pid() and :organization is not null");
    }

    private List<Chat> remembered() {
        return chats(remember(firm));
    }

    /** Of the only live chat. */
    private Log log() {
        return OpenFile.of(remember(firm).chats().getFirst()).log();
    }

    private Remembered remember(StoredFirm firm) {
        return journal.remember(firm.organization()).await().atMost(SOON);
    }

    private static List<Chat> chats(Remembered remembered) {
        return remembered.chats().stream().map(OpenFile::of).map(OpenFile::chat).toList();
    }

    private void write(AChat chat) {
        write(List.of(chat.page()));
    }

    private void write(Event.Kept... events) {
        write(List.of(new Page(firm.organization(), List.of(events))));
    }

    private void write(List<Page> pages) {
        journal.commit(pages).await().atMost(SOON);
    }

    /** Each attempt may be given another connection that is lost without the pool knowing it yet. */
    private void writeAgainAndAgain(List<Page> pages) {
        journal.commit(pages)
                .onFailure()
                .retry()
                .atMost(MOST_CONNECTIONS)
                .await()
                .atMost(SOON);
    }

    private void assertRefused(Page... pages) {
        assertThrows(Exception.class, () -> write(List.of(pages)));
    }

    private Optional<OpenFile> recall(AChat chat) {
        return journal.recall(firm.organization(), chat.id())
                .await()
                .atMost(SOON)
                .map(OpenFile::of);
    }

    private Map<ConsultantId, Boolean> attendance() {
        return query("select consultant, present from chat_consultant where organization = :organization").stream()
                .collect(Collectors.toMap(row -> row.id("consultant", ConsultantId::new), row -> row.is("present")));
    }

    private List<Row> query(String sql) {
        return database.query(sql, Map.of("organization", firm.organization()))
                .await()
                .atMost(SOON);
    }
}
