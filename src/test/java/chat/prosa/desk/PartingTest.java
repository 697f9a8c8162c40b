package chat.prosa.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import chat.prosa.chat.Chat;
import chat.prosa.chat.State;
import chat.prosa.chat.What;
import chat.prosa.directory.Routing;
import chat.prosa.id.ChatId;

import static chat.prosa.desk.TestDesk.theDesk;
import static chat.prosa.desk.TheFirm.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What becomes of chats when somebody leaves the firm, or a project. */
class PartingTest {

    private final TestDesk desk = theDesk();

    @Test
    void theChatsOfAConsultantWhoLeavesGoBackToTheirPlacesInLine() {
        desk.connectAll(ANA, BRUNO);
        var first = desk.openAndTake(LIA, ROLLOUT, ANA);
        desk.say(ANA, first, "Um momento");
        desk.pass(Duration.ofMinutes(1));
        var second = desk.open(OTTO, ROLLOUT);
        desk.refresh(without(theFirm(), ANA));
        assertInstanceOf(State.Waiting.class, chat(first).state());
        assertInstanceOf(What.Returned.class, desk.lastEntry(first).what());
        assertEquals(List.of(first, second), waitingFor());
    }

    @Test
    void whereAnotherConsultantAttendsItTheChatGoesOn() {
        desk.connectAll(ANA, BRUNO);
        var chat = desk.openAndTake(LIA, ROLLOUT, ANA);
        desk.done(new Command.Invite(ANA, chat, BRUNO));
        desk.done(new Command.AcceptOffer(BRUNO, chat));
        desk.refresh(without(theFirm(), ANA));
        assertEquals(List.of(BRUNO), List.copyOf(chat(chat).consultants()));
        assertInstanceOf(What.Left.class, desk.lastEntry(chat).what());
    }

    @Test
    void whenAllOfThemLeaveAtOnceItWaits() {
        desk.connectAll(ANA, BRUNO);
        var chat = desk.openAndTake(LIA, ROLLOUT, ANA);
        desk.done(new Command.Invite(ANA, chat, BRUNO));
        desk.done(new Command.AcceptOffer(BRUNO, chat));
        desk.refresh(without(theFirm(), ANA, BRUNO));
        assertTrue(chat(chat).waiting());
        assertEquals(
                List.of("Left", "Returned"),
                desk.happened(chat)
                        .subList(
                                desk.happened(chat).size() - 2,
                                desk.happened(chat).size()));
    }

    @Test
    void theOfferToHimIsWithdrawnAndTheNextOneIsAsked() {
        var firm = TheFirm.routing(Routing.AUTOMATIC);
        var automatic = theDesk(firm);
        automatic.connectAll(ANA, BRUNO);
        var chat = automatic.open(LIA, ROLLOUT);
        assertEquals(Optional.of(ANA), automatic.offeredTo(chat));
        automatic.refresh(without(firm, ANA));
        assertEquals(Optional.of(BRUNO), automatic.offeredTo(chat));
    }

    @Test
    void whoLeftBeforeADeskWasBuiltHasNoChatThereEither() {
        desk.connectAll(ANA);
        var chat = desk.openAndTake(LIA, ROLLOUT, ANA);
        desk.crash(Duration.ofSeconds(1), without(theFirm(), ANA));
        desk.pass(Duration.ZERO);
        assertTrue(chat(chat).waiting());
    }

    @Test
    void aCustomerWhoIsTakenOutOfAProjectHasNoChatThereAnyMore() {
        desk.connectAll(ANA);
        var his = desk.openAndTake(LIA, ROLLOUT, ANA);
        var waiting = desk.open(OTTO, ROLLOUT);
        desk.refresh(withCustomersOfRollout(OTTO));
        assertInstanceOf(State.Ended.class, chat(his).state());
        assertInstanceOf(What.Closed.class, desk.lastEntry(his).what());
        assertTrue(chat(waiting).waiting());
    }

    @Test
    void onlyThoseBeginAnewWhoseStartIsNoLongerTrue() {
        desk.heard();
        desk.refresh(withCustomersOfRollout(OTTO));
        assertEquals(
                List.of(Set.of(LIA)),
                desk.heard(Notice.Misled.class).stream()
                        .map(Notice.Misled::people)
                        .toList());
    }

    @Test
    void whoLeavesIsSentAwayAndHisColleaguesBeginAnew() {
        desk.heard();
        desk.refresh(without(theFirm(), DIEGO));
        var heard = desk.heard();
        assertTrue(heard.contains(new Notice.Departed(Set.of(DIEGO))));
        assertTrue(heard.contains(new Notice.Misled(Set.of(ANA, BRUNO, CARLA))));
    }

    @Test
    void ofSettingsOnlyTheRoutingHasCustomersBeginAnew() {
        desk.heard();
        var other = TheFirm.changed(theFirm(), TheFirm.settings(Routing.QUEUE, 3));
        desk.refresh(other);
        assertEquals(List.of(), desk.heard(Notice.Misled.class));
        desk.refresh(TheFirm.changed(other, TheFirm.settings(Routing.MANUAL, 3)));
        assertEquals(List.of(new Notice.Misled(Set.of(LIA, OTTO))), desk.heard(Notice.Misled.class));
    }

    private Chat chat(ChatId id) {
        return desk.notebook().chat(id).orElseThrow();
    }

    private List<ChatId> waitingFor() {
        return ((Greeting.ForConsultant) desk.greeting(BRUNO))
                .waiting().stream().map(view -> view.chat().id()).toList();
    }
}
