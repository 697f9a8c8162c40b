package chat.prosa.desk;

import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import chat.prosa.directory.Routing;

import static chat.prosa.desk.TestDesk.theDesk;
import static chat.prosa.desk.TheFirm.ANA;
import static chat.prosa.desk.TheFirm.DIEGO;
import static chat.prosa.desk.TheFirm.LIA;
import static chat.prosa.desk.TheFirm.OTTO;
import static chat.prosa.desk.TheFirm.PLANNING;
import static chat.prosa.desk.TheFirm.ROLLOUT;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Rules 2, 3 and 8: what the organization sets holds for offers at once. */
class SettingsTest {

    @Test
    void noOfferGoesOverTheCapacityAndOneIsMadeTheMomentThereIsRoom() {
        var full = theDesk(TheFirm.with(TheFirm.settings(Routing.AUTOMATIC, 1)));
        full.connectAll(ANA);
        var first = full.open(LIA, ROLLOUT);
        full.done(new Command.AcceptOffer(ANA, first));
        var second = full.open(OTTO, ROLLOUT);
        assertEquals(Optional.empty(), full.offeredTo(second));
        full.done(new Command.CloseChat(ANA, first));
        assertEquals(Optional.of(ANA), full.offeredTo(second));
    }

    @Test
    void takingByHandMayGoOverTheCapacityWithAWarning() {
        var full = theDesk(TheFirm.with(TheFirm.settings(Routing.AUTOMATIC, 1)));
        full.connectAll(ANA);
        full.done(new Command.AcceptOffer(ANA, full.open(LIA, ROLLOUT)));
        var second = full.open(OTTO, ROLLOUT);
        assertEquals(new Answer.TakenOverCapacity(), full.done(new Command.TakeChat(ANA, second)));
    }

    @Test
    void changingTheRoutingRoutesWhatWaitsAnewAndKeepsItsPlaces() {
        var queue = theDesk();
        queue.connectAll(ANA);
        var first = queue.open(LIA, ROLLOUT);
        queue.pass(Duration.ofMillis(1));
        queue.open(OTTO, ROLLOUT);
        assertEquals(Optional.empty(), queue.offeredTo(first));
        var automatic = TheFirm.changed(TheFirm.theFirm(), TheFirm.settings(Routing.AUTOMATIC, 0));
        queue.refresh(automatic);
        assertEquals(Optional.of(ANA), queue.offeredTo(first));
        queue.heard();
        queue.refresh(TheFirm.changed(automatic, TheFirm.settings(Routing.QUEUE, 0)));
        assertEquals(Optional.empty(), queue.offeredTo(first));
        assertEquals(1, queue.heard(Notice.OfferEnded.class).size());
        assertEquals(
                first,
                ((Greeting.ForConsultant) queue.greeting(ANA))
                        .waiting()
                        .getFirst()
                        .chat()
                        .id());
    }

    @Test
    void whoMayNoLongerAttendAProjectIsNoLongerOfferedItsChats() {
        var open = theDesk(
                TheFirm.changed(TheFirm.withPlanningIn(Optional.empty()), TheFirm.settings(Routing.AUTOMATIC, 0)));
        open.connectAll(DIEGO);
        var chat = open.open(OTTO, PLANNING);
        assertEquals(Optional.of(DIEGO), open.offeredTo(chat));
        var closed = TheFirm.changed(
                TheFirm.withPlanningIn(Optional.of(TheFirm.FINANCE)), TheFirm.settings(Routing.AUTOMATIC, 0));
        open.refresh(closed);
        assertEquals(Optional.empty(), open.offeredTo(chat));
    }
}
