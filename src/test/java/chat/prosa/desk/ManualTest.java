package chat.prosa.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import chat.prosa.chat.Cause;
import chat.prosa.chat.Choice;
import chat.prosa.chat.Side;
import chat.prosa.chat.Tier;
import chat.prosa.chat.What;
import chat.prosa.directory.Routing;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;

import static chat.prosa.desk.TestDesk.theDesk;
import static chat.prosa.desk.TheFirm.ANA;
import static chat.prosa.desk.TheFirm.BRUNO;
import static chat.prosa.desk.TheFirm.CARLA;
import static chat.prosa.desk.TheFirm.DIEGO;
import static chat.prosa.desk.TheFirm.LIA;
import static chat.prosa.desk.TheFirm.OTTO;
import static chat.prosa.desk.TheFirm.PLANNING;
import static chat.prosa.desk.TheFirm.ROLLOUT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Rule 5: the customer chooses who attends him, and whether another may. */
class ManualTest {

    private final TestDesk desk = theDesk(TheFirm.routing(Routing.MANUAL));

    @Test
    void theOneWhoIsChosenGetsTheOffer() {
        desk.connectAll(ANA, BRUNO);
        var chat = desk.openFor(LIA, ROLLOUT, BRUNO, false);
        assertEquals(Optional.of(BRUNO), desk.offeredTo(chat));
        var offer = desk.offers().iterator().next();
        assertEquals(Tier.CHOSEN, offer.tier());
        assertEquals(Cause.MANUAL, offer.cause());
    }

    @Test
    void onlySomebodyLinkedToTheProjectWhoIsOnlineCanBeChosen() {
        desk.connectAll(DIEGO);
        assertEquals(Refusal.Code.NOT_ELIGIBLE, refused(DIEGO));
        assertEquals(Refusal.Code.NOT_ONLINE, refused(ANA));
        assertEquals(Refusal.Code.NOT_FOUND, refused(new ConsultantId(desk.next())));
        assertEquals(List.of(), List.copyOf(desk.notebook().chats()));
    }

    @Test
    void withNobodyOnlineAChatIsOpenedAllTheSameAndWaits() {
        var chat = desk.open(LIA, ROLLOUT);
        desk.connectAll(ANA);
        assertEquals(Optional.empty(), desk.offeredTo(chat));
        desk.done(new Command.TakeChat(ANA, chat));
    }

    @Test
    void whereNoOtherMayAttendTheCustomerIsToldOfARefusalAndTheChatWaits() {
        desk.connectAll(ANA, BRUNO);
        var chat = desk.openFor(LIA, ROLLOUT, BRUNO, false);
        decline(BRUNO, chat);
        assertEquals(Optional.empty(), desk.offeredTo(chat));
        var told = desk.notebook().log(chat).stream()
                .filter(entry -> entry.seenBy(Side.CUSTOMER))
                .map(entry -> entry.what().getClass())
                .toList();
        assertEquals(List.of(What.Opened.class, What.Declined.class), told);
    }

    @Test
    void whereAnotherMayAttendTheChatGoesOnAsInAutomaticRouting() {
        desk.connectAll(ANA, BRUNO);
        var chat = desk.openFor(LIA, ROLLOUT, BRUNO, true);
        decline(BRUNO, chat);
        assertEquals(Optional.of(ANA), desk.offeredTo(chat));
        assertEquals(Cause.AUTOMATIC, desk.offers().iterator().next().cause());
    }

    @Test
    void theCustomerMayChooseAgain() {
        desk.connectAll(ANA, BRUNO);
        var chat = desk.openFor(LIA, ROLLOUT, BRUNO, false);
        decline(BRUNO, chat);
        choose(chat, ANA, false);
        assertEquals(Optional.of(ANA), desk.offeredTo(chat));
    }

    @Test
    void choosingAnotherWhileTheFirstStillThinksWithdrawsHisOffer() {
        desk.connectAll(ANA, BRUNO);
        var chat = desk.openFor(LIA, ROLLOUT, BRUNO, false);
        choose(chat, ANA, false);
        assertEquals(Optional.of(ANA), desk.offeredTo(chat));
        assertEquals(1, desk.offers().size());
    }

    @Test
    void theCustomerMayAllowOthersLaterWhereverTheChosenOneIs() {
        var session = desk.connect(BRUNO);
        desk.connectAll(ANA);
        var chat = desk.openFor(LIA, ROLLOUT, BRUNO, false);
        decline(BRUNO, chat);
        desk.done(new Command.Disconnect(BRUNO, session));
        desk.pass(Duration.ofSeconds(20));
        choose(chat, BRUNO, true);
        assertEquals(Optional.of(ANA), desk.offeredTo(chat));
    }

    @Test
    void whoDeclinedIsNotAskedAgainBecauseOthersMayAttend() {
        desk.connectAll(ANA, BRUNO);
        var chat = desk.openFor(LIA, ROLLOUT, BRUNO, false);
        decline(BRUNO, chat);
        choose(chat, BRUNO, true);
        assertEquals(Optional.of(ANA), desk.offeredTo(chat));
    }

    @Test
    void aChatWaitsForTheChosenOneToBeOnlineAgain() {
        var session = desk.connect(BRUNO);
        desk.connectAll(ANA);
        var chat = desk.openFor(LIA, ROLLOUT, BRUNO, false);
        desk.done(new Command.Disconnect(BRUNO, session));
        desk.pass(Duration.ofSeconds(20));
        assertEquals(Optional.empty(), desk.offeredTo(chat));
        assertTrue(desk.lastEntry(chat).what() instanceof What.Unoffered);
        desk.connect(BRUNO);
        assertEquals(Optional.of(BRUNO), desk.offeredTo(chat));
    }

    @Test
    void theChoiceOutlivesARestart() {
        desk.connectAll(BRUNO);
        var chat = desk.openFor(LIA, ROLLOUT, BRUNO, false);
        desk.crash(Duration.ofSeconds(1));
        desk.connectAll(ANA, BRUNO);
        assertEquals(Optional.of(BRUNO), desk.offeredTo(chat));
    }

    @Test
    void nobodyIsChosenForAChatThatIsAttendedOrOver() {
        desk.connectAll(ANA, BRUNO);
        var chat = desk.openFor(LIA, ROLLOUT, BRUNO, false);
        desk.done(new Command.AcceptOffer(BRUNO, chat));
        var choose = new Command.ChooseConsultant(LIA, chat, new Choice(ANA, false));
        assertEquals(Refusal.Code.ALREADY_TAKEN, desk.refused(choose).code());
        desk.done(new Command.CloseChat(LIA, chat));
        assertEquals(Refusal.Code.CLOSED, desk.refused(choose).code());
    }

    @Test
    void whereTheOrganizationRoutesByItselfAChoiceIsNoOffer() {
        var queue = theDesk();
        queue.connectAll(CARLA);
        var chat = queue.openFor(OTTO, PLANNING, CARLA, false);
        assertEquals(Optional.empty(), queue.offeredTo(chat));
        var choose = new Command.ChooseConsultant(OTTO, chat, new Choice(CARLA, false));
        assertEquals(Refusal.Code.NOT_ALLOWED, queue.refused(choose).code());
    }

    private Refusal.Code refused(ConsultantId chosen) {
        var open = new Command.OpenChat(
                LIA,
                new ChatId(desk.next()),
                ROLLOUT,
                Optional.of(new Choice(chosen, false)),
                Optional.empty(),
                Optional.empty());
        return desk.refused(open).code();
    }

    private void choose(ChatId chat, ConsultantId consultant, boolean acceptOthers) {
        desk.done(new Command.ChooseConsultant(LIA, chat, new Choice(consultant, acceptOthers)));
    }

    private void decline(ConsultantId consultant, ChatId chat) {
        desk.done(new Command.DeclineOffer(consultant, chat, Optional.of("Estou em reunião")));
    }
}
