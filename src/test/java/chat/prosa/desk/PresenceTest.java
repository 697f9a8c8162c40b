package chat.prosa.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import chat.prosa.chat.Side;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.SessionId;
import chat.prosa.presence.Status;

import static chat.prosa.desk.TestDesk.theDesk;
import static chat.prosa.desk.TheFirm.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Rule 10: chosen status, connection, grace, and chats whose consultants are gone. */
class PresenceTest {

    private static final Duration GRACE = Duration.ofSeconds(20);

    private static final Duration ABANDONED = Duration.ofMinutes(5);

    private final TestDesk desk = theDesk();

    @Test
    void whoConnectsIsOnlineAndEverybodyHearsIt() {
        desk.connect(LIA);
        desk.heard();
        desk.connect(ANA);
        var changes = desk.heard(Notice.PresenceChanged.class);
        assertEquals(
                List.of(Side.CONSULTANT, Side.CUSTOMER),
                changes.stream().map(Notice.PresenceChanged::side).toList());
        assertTrue(changes.stream().allMatch(Notice.PresenceChanged::online));
    }

    @Test
    void customersHearOnlyOfConsultantsLinkedToTheirProjects() {
        desk.connect(LIA);
        desk.connect(OTTO);
        desk.heard();
        desk.connect(CARLA);
        desk.connect(DIEGO);
        assertEquals(
                List.of(Set.of(OTTO), Set.of()),
                desk.heard(Notice.PresenceChanged.class).stream()
                        .filter(change -> change.side() == Side.CUSTOMER)
                        .map(Notice.PresenceChanged::to)
                        .toList());
    }

    @Test
    void aReconnectWithinTheGraceIsSeenByNobody() {
        var session = desk.connect(ANA);
        desk.heard();
        desk.done(new Command.Disconnect(ANA, session));
        desk.pass(GRACE.minusMillis(1));
        desk.connect(ANA);
        desk.pass(GRACE);
        assertEquals(List.of(), desk.heard(Notice.PresenceChanged.class));
    }

    @Test
    void whoStaysAwayLongerThanTheGraceIsOffline() {
        var session = desk.connect(ANA);
        desk.done(new Command.Disconnect(ANA, session));
        desk.heard();
        desk.pass(GRACE);
        assertEquals(List.of(false), onlineHeard(ANA));
        desk.connect(ANA);
        assertEquals(List.of(true), onlineHeard(ANA));
    }

    @Test
    void aSecondDeviceKeepsHimOnline() {
        var laptop = desk.connect(ANA);
        desk.connect(ANA);
        desk.heard();
        desk.done(new Command.Disconnect(ANA, laptop));
        desk.pass(Duration.ofHours(1));
        assertEquals(List.of(), onlineHeard(ANA));
    }

    @Test
    void theChosenStatusIsKeptWhateverHappens() {
        var session = desk.connect(ANA);
        desk.done(new Command.ChoosePresence(ANA, Status.BUSY));
        desk.done(new Command.Disconnect(ANA, session));
        desk.crash(Duration.ofHours(1));
        assertEquals(Status.BUSY, ((Greeting.ForConsultant) desk.greeting(ANA)).presence());
        desk.heard();
        desk.connect(ANA);
        assertEquals(List.of(), onlineHeard(ANA));
    }

    @Test
    void aChatWhoseConsultantsAreGoneTooLongWaitsAgain() {
        var session = desk.connect(ANA);
        var chat = desk.openAndTake(LIA, ROLLOUT, ANA);
        desk.done(new Command.Disconnect(ANA, session));
        desk.pass(ABANDONED.minusMillis(1));
        assertEquals(List.of(), waitingFor(BRUNO));
        desk.pass(Duration.ofMillis(1));
        assertEquals(List.of(chat), waitingFor(BRUNO));
    }

    @Test
    void aConsultantWhoReturnsInTimeKeepsHisChat() {
        var session = desk.connect(ANA);
        desk.openAndTake(LIA, ROLLOUT, ANA);
        desk.done(new Command.Disconnect(ANA, session));
        desk.pass(ABANDONED.minusMillis(1));
        desk.connect(ANA);
        desk.pass(ABANDONED);
        assertEquals(List.of(), waitingFor(BRUNO));
    }

    @Test
    void busyIsNotGone() {
        desk.connect(ANA);
        desk.openAndTake(LIA, ROLLOUT, ANA);
        desk.done(new Command.ChoosePresence(ANA, Status.BUSY));
        desk.pass(ABANDONED.multipliedBy(2));
        assertEquals(List.of(), waitingFor(BRUNO));
    }

    @Test
    void afterARestartConsultantsHaveTimeToComeBack() {
        desk.connect(ANA);
        var chat = desk.openAndTake(LIA, ROLLOUT, ANA);
        desk.say(ANA, chat, "Bom dia");
        desk.crash(Duration.ofHours(3));
        desk.pass(ABANDONED.minusMillis(1));
        assertEquals(List.of(), waitingFor(BRUNO));
        desk.pass(Duration.ofMillis(1));
        assertEquals(List.of(chat), waitingFor(BRUNO));
    }

    @Test
    void aGroupThatIsAssignedOrClearedDecidesAtOnceWhoSeesTheWaitingChat() {
        var chat = desk.open(OTTO, PLANNING);
        desk.heard();
        desk.refresh(TheFirm.withPlanningIn(Optional.empty()));
        assertEquals(
                Set.of(ANA, DIEGO),
                desk.heard(Notice.WaitingAdded.class).getFirst().to());
        assertEquals(List.of(chat), waitingFor(DIEGO));
        desk.heard();
        desk.refresh(TheFirm.withPlanningIn(Optional.of(FINANCE)));
        assertEquals(
                Set.of(ANA, DIEGO),
                desk.heard(Notice.WaitingRemoved.class).getFirst().to());
        assertEquals(List.of(), waitingFor(DIEGO));
    }

    @Test
    void anOlderSnapshotOfTheDirectoryChangesNothing() {
        desk.open(OTTO, PLANNING);
        desk.refresh(TheFirm.withPlanningIn(Optional.empty()));
        desk.done(new Command.RefreshDirectory(theFirm()));
        assertEquals(1, waitingFor(DIEGO).size());
    }

    @Test
    void nobodyConnectsWhoIsNotOfTheFirm() {
        var stranger = new Command.Connect(new ConsultantId(desk.next()), new SessionId(desk.next()));
        assertEquals(Refusal.Code.NOT_FOUND, desk.refused(stranger).code());
    }

    private List<Boolean> onlineHeard(ConsultantId consultant) {
        return desk.heard(Notice.PresenceChanged.class).stream()
                .filter(change -> change.side() == Side.CONSULTANT)
                .filter(change -> change.consultant().equals(consultant))
                .map(Notice.PresenceChanged::online)
                .toList();
    }

    private List<ChatId> waitingFor(ConsultantId consultant) {
        return ((Greeting.ForConsultant) desk.greeting(consultant))
                .waiting().stream().map(view -> view.chat().id()).toList();
    }
}
