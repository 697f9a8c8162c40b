package chat.prosa.dispatch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import io.vertx.core.Vertx;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import chat.prosa.chat.What;
import chat.prosa.cluster.LocalWire;
import chat.prosa.desk.Answer;
import chat.prosa.desk.Command;
import chat.prosa.desk.Notice;
import chat.prosa.desk.Refusal;
import chat.prosa.id.ChatId;
import chat.prosa.id.MessageKey;
import chat.prosa.id.OrganizationId;
import chat.prosa.id.SessionId;

import static chat.prosa.desk.TheFirm.ANA;
import static chat.prosa.desk.TheFirm.BRUNO;
import static chat.prosa.desk.TheFirm.FIRM;
import static chat.prosa.desk.TheFirm.LIA;
import static chat.prosa.desk.TheFirm.ROLLOUT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Durable first, visible second; in order; and one way to recover. */
class DispatchTest {

    private static final Vertx VERTX = Vertx.vertx();
    private static final OrganizationId OTHER = new OrganizationId(new UUID(9, 9));
    private static final SessionId HERE = new SessionId(new UUID(8, 8));

    private final MemoryJournal journal = new MemoryJournal();
    private final MovableTime time = new MovableTime();
    private final Ear ear = new Ear();
    private final Wire wire = new LocalWire();
    private final Dispatch dispatch = new Dispatch(VERTX, journal, journal, wire, time);
    private final ChatId chat = new ChatId(UUID.randomUUID());

    @BeforeEach
    void start() {
        wire.onTelling(ear);
        dispatch.start().subscribe().with(_ -> {});
    }

    @AfterAll
    static void stop() {
        VERTX.close();
    }

    @Test
    void nothingIsToldBeforeItIsDurable() throws Exception {
        open(FIRM);
        journal.hold();
        send(FIRM, "write", message("Bom dia"));
        send(FIRM, "take", new Command.TakeChat(ANA, chat));
        send(FIRM, "late", new Command.TakeChat(BRUNO, chat));
        journal.awaitHeld();
        assertTrue(ear.heardNothing());
        journal.release();
        assertInstanceOf(Reply.Done.class, ear.reply("write"));
        assertInstanceOf(Reply.Done.class, ear.reply("take"));
        assertEquals(Refusal.Code.ALREADY_TAKEN, refused("late"));
    }

    @Test
    void whatIsDecidedWhileABatchIsWrittenGoesWithTheNext() throws Exception {
        open(FIRM);
        var before = journal.notebook(FIRM).log(chat).size();
        journal.hold();
        for (var number = 0; number < 100; number++) {
            send(FIRM, "m" + number, message("Mensagem " + number));
        }
        journal.awaitHeld();
        journal.release();
        for (var number = 0; number < 100; number++) {
            var done = (Reply.Done) ear.reply("m" + number);
            assertEquals(new Answer.Written(before + number + 1, List.of()), done.answer());
        }
    }

    @Test
    void aDeskThatCouldNotWriteIsBuiltAgainAndSendingAgainIsSafe() {
        open(FIRM);
        journal.fail(FIRM);
        var message = message("Bom dia");
        send(FIRM, "lost", message);
        ear.next(telling -> telling instanceof Telling.Restarted);
        assertEquals(Refusal.Code.UNAVAILABLE, refused("lost"));
        journal.heal();
        send(FIRM, "again", message);
        assertInstanceOf(Reply.Done.class, ear.reply("again"));
        assertEquals(2, journal.notebook(FIRM).log(chat).size());
    }

    @Test
    void oneDesksFaultCostsTheOthersNothing() throws Exception {
        open(FIRM);
        var theirs = new ChatId(UUID.randomUUID());
        send(OTHER, "open", opening(theirs));
        ear.reply("open");
        journal.fail(OTHER);
        journal.hold();
        send(FIRM, "first", message("Um"));
        journal.awaitHeld();
        send(OTHER, "theirs", new Command.TakeChat(ANA, theirs));
        send(FIRM, "ours", new Command.TakeChat(ANA, chat));
        journal.release();
        assertEquals(
                OTHER, ear.next(telling -> telling instanceof Telling.Restarted).organization());
        assertInstanceOf(Reply.Done.class, ear.reply("ours"));
        assertEquals(3, journal.notebook(FIRM).log(chat).size());
        assertEquals(1, journal.notebook(OTHER).log(theirs).size());
    }

    @Test
    void whileThereIsNoDatabaseEverybodyIsToldAndItHealsByItself() {
        journal.vanish();
        send(FIRM, "early", opening(chat));
        assertEquals(Refusal.Code.UNAVAILABLE, refused("early"));
        journal.heal();
        time.move(Duration.ofSeconds(1));
        open(FIRM);
    }

    @Test
    void aDeadlineIsMetWhenItsTimeHasCome() {
        open(FIRM);
        time.move(Duration.ofMinutes(30));
        ear.next(telling -> telling instanceof Telling.Outcome outcome
                && outcome.notices().stream().anyMatch(Notice.WaitingRemoved.class::isInstance));
        assertEquals(2, journal.notebook(FIRM).log(chat).size());
    }

    @Test
    void aMessageIsKnownAgainAfterItsChatWasClosedAndForgotten() {
        open(FIRM);
        var message = message("Bom dia");
        send(FIRM, "first", message);
        var first = ((Reply.Done) ear.reply("first")).answer();
        send(FIRM, "close", new Command.CloseChat(LIA, chat));
        ear.reply("close");
        restart(FIRM);
        send(FIRM, "again", message);
        assertEquals(first, ((Reply.Done) ear.reply("again")).answer());
        send(FIRM, "other", message("Boa noite"));
        assertEquals(Refusal.Code.CLOSED, refused("other"));
        send(FIRM, "unknown", new Command.CloseChat(LIA, new ChatId(UUID.randomUUID())));
        assertEquals(Refusal.Code.NOT_FOUND, refused("unknown"));
    }

    @Test
    void whoAsksAndWaitsGetsTheAnswer() {
        open(FIRM);
        var asked =
                dispatch.ask(FIRM, new Command.AskSight(ANA)).subscribe().withSubscriber(UniAssertSubscriber.create());
        var reply = asked.awaitItem().getItem();
        assertInstanceOf(Answer.Sight.class, ((Reply.Done) reply).answer());
    }

    private void open(OrganizationId organization) {
        send(organization, "open", opening(chat));
        assertInstanceOf(Reply.Done.class, ear.reply("open"));
    }

    private void restart(OrganizationId organization) {
        journal.fail(organization);
        send(organization, "fails", opening(new ChatId(UUID.randomUUID())));
        ear.next(telling -> telling instanceof Telling.Restarted);
        journal.heal();
        waitForTheDesk(organization);
    }

    /** What the old desk still had in its hands is refused as unavailable; the new one answers. */
    private void waitForTheDesk(OrganizationId organization) {
        Uni.createFrom()
                .deferred(() -> dispatch.ask(organization, new Command.AskSight(ANA)))
                .repeat()
                .whilst(Reply.Refused.class::isInstance)
                .collect()
                .last()
                .await()
                .atMost(Duration.ofSeconds(5));
    }

    private void send(OrganizationId organization, String ref, Command command) {
        dispatch.send(organization, command, Optional.of(new ReturnAddress(HERE, ref)));
    }

    private Refusal.Code refused(String ref) {
        return ((Reply.Refused) ear.reply(ref)).refusal().code();
    }

    private static Command opening(ChatId chat) {
        return new Command.OpenChat(LIA, chat, ROLLOUT, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private Command message(String text) {
        return new Command.SendMessage(LIA, chat, new What.Message(new MessageKey(UUID.randomUUID()), text));
    }
}
