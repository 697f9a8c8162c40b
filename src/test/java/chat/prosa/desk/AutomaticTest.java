package chat.prosa.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import chat.prosa.chat.Cause;
import chat.prosa.chat.Tier;
import chat.prosa.chat.Trace;
import chat.prosa.chat.What;
import chat.prosa.directory.Routing;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.presence.Status;

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
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

/** Rules 4 and 10: who is offered a chat, in which order, and for how long. */
class AutomaticTest {

    private static final Duration OFFER_TIMEOUT = Duration.ofSeconds(30);
    private static final Duration REOFFER_AFTER = Duration.ofSeconds(60);

    private final TestDesk desk = theDesk(TheFirm.routing(Routing.AUTOMATIC));

    @Test
    void theResponsibleIsAskedFirstThenTheAssistantsThenEverybodyElse() {
        desk.connectAll(DIEGO, CARLA, BRUNO, ANA);
        var chat = desk.open(LIA, ROLLOUT);
        assertEquals(Optional.of(ANA), desk.offeredTo(chat));
        decline(ANA, chat);
        assertEquals(Optional.of(BRUNO), desk.offeredTo(chat));
        decline(BRUNO, chat);
        assertEquals(Optional.of(CARLA), desk.offeredTo(chat));
        decline(CARLA, chat);
        assertEquals(Optional.of(DIEGO), desk.offeredTo(chat));
    }

    @Test
    void allWhoSeeAChatWaitAreToldWhoIsBeingOfferedIt() {
        desk.connectAll(ANA, BRUNO);
        desk.heard();
        var chat = desk.open(LIA, ROLLOUT);
        assertEquals(List.of("Ana"), offered());
        decline(ANA, chat);
        assertEquals(List.of("nobody", "Bruno"), offered());
        decline(BRUNO, chat);
        assertEquals(List.of("nobody"), offered());
    }

    private List<String> offered() {
        return desk.heard(Notice.ChatChanged.class).stream()
                .filter(told -> told.to().containsAll(List.of(ANA, BRUNO, CARLA, DIEGO)))
                .map(told -> told.chat().offered().map(one -> one.to().name()).orElse("nobody"))
                .toList();
    }

    @Test
    void aServiceGroupComesAfterTheAssistantsAndNobodyAfterIt() {
        desk.connectAll(ANA, BRUNO, CARLA, DIEGO);
        var chat = desk.open(OTTO, PLANNING);
        assertEquals(Optional.of(BRUNO), desk.offeredTo(chat));
        decline(BRUNO, chat);
        assertEquals(Optional.of(CARLA), desk.offeredTo(chat));
        decline(CARLA, chat);
        assertEquals(Optional.empty(), desk.offeredTo(chat));
    }

    @Test
    void ofOneTierWhoHasTheFewestChatsIsAskedFirst() {
        desk.connectAll(CARLA, DIEGO);
        var first = desk.open(LIA, ROLLOUT);
        assertEquals(Optional.of(CARLA), desk.offeredTo(first));
        accept(CARLA, first);
        assertEquals(Optional.of(DIEGO), desk.offeredTo(desk.open(OTTO, ROLLOUT)));
    }

    @Test
    void ofThoseWithAsManyChatsWhoHasGoneLongestWithoutANewOneIsAsked() {
        desk.connectAll(CARLA, DIEGO);
        close(CARLA, accepted(CARLA));
        desk.pass(Duration.ofSeconds(1));
        close(DIEGO, accepted(DIEGO));
        desk.pass(Duration.ofSeconds(1));
        assertEquals(Optional.of(CARLA), desk.offeredTo(desk.open(LIA, ROLLOUT)));
    }

    @Test
    void anOfferThatIsNotAnsweredInTimeLapsesAndTheNextIsAskedAtOnce() {
        desk.connectAll(ANA, BRUNO);
        var chat = desk.open(LIA, ROLLOUT);
        desk.pass(OFFER_TIMEOUT.minusMillis(1));
        assertEquals(Optional.of(ANA), desk.offeredTo(chat));
        desk.pass(Duration.ofMillis(1));
        assertEquals(Optional.of(BRUNO), desk.offeredTo(chat));
        assertEquals(List.of("Opened", "Offered", "Lapsed", "Offered"), desk.happened(chat));
    }

    @Test
    void whoGoesOfflineIsNoLongerAskedAndTheNextIs() {
        var session = desk.connect(ANA);
        desk.connectAll(BRUNO);
        var chat = desk.open(LIA, ROLLOUT);
        desk.done(new Command.Disconnect(ANA, session));
        assertEquals(Optional.of(ANA), desk.offeredTo(chat));
        desk.pass(Duration.ofSeconds(20));
        assertEquals(Optional.of(BRUNO), desk.offeredTo(chat));
    }

    @Test
    void whoIsBusyOrInvisibleIsNotAsked() {
        desk.connectAll(ANA, BRUNO);
        desk.done(new Command.ChoosePresence(ANA, Status.BUSY));
        desk.done(new Command.ChoosePresence(BRUNO, Status.INVISIBLE));
        var chat = desk.open(LIA, ROLLOUT);
        assertEquals(Optional.empty(), desk.offeredTo(chat));
        desk.done(new Command.ChoosePresence(ANA, Status.AVAILABLE));
        assertEquals(Optional.of(ANA), desk.offeredTo(chat));
    }

    @Test
    void whenAllWereAskedTheChatWaitsAndMayBeTakenByWhoDeclinedIt() {
        desk.connectAll(ANA);
        var chat = desk.open(LIA, ROLLOUT);
        decline(ANA, chat);
        assertInstanceOf(What.Unoffered.class, desk.lastEntry(chat).what());
        desk.pass(REOFFER_AFTER.multipliedBy(3));
        assertEquals(Optional.empty(), desk.offeredTo(chat));
        desk.done(new Command.TakeChat(ANA, chat));
    }

    @Test
    void itIsOfferedTheMomentACandidateComesOnline() {
        var chat = desk.open(LIA, ROLLOUT);
        desk.connect(DIEGO);
        assertEquals(Optional.of(DIEGO), desk.offeredTo(chat));
    }

    @Test
    void whoDeclinedIsAskedAgainWhenHeComesOnlineAgain() {
        var session = desk.connect(ANA);
        var chat = desk.open(LIA, ROLLOUT);
        decline(ANA, chat);
        desk.done(new Command.Disconnect(ANA, session));
        desk.pass(Duration.ofSeconds(21));
        desk.connect(ANA);
        assertEquals(Optional.of(ANA), desk.offeredTo(chat));
    }

    @Test
    void whoLetAnOfferLapseIsAskedAgainAfterAWhile() {
        desk.connectAll(ANA);
        var chat = desk.open(LIA, ROLLOUT);
        desk.pass(OFFER_TIMEOUT);
        assertEquals(Optional.empty(), desk.offeredTo(chat));
        desk.pass(REOFFER_AFTER.minusMillis(1));
        assertEquals(Optional.empty(), desk.offeredTo(chat));
        desk.pass(Duration.ofMillis(1));
        assertEquals(Optional.of(ANA), desk.offeredTo(chat));
    }

    @Test
    void nobodyIsOfferedTwoChatsAtOnceAndTheOldestComesFirst() {
        desk.connectAll(ANA);
        var first = desk.open(LIA, ROLLOUT);
        desk.pass(Duration.ofMillis(1));
        var second = desk.open(OTTO, ROLLOUT);
        assertEquals(Optional.of(ANA), desk.offeredTo(first));
        assertEquals(Optional.empty(), desk.offeredTo(second));
        accept(ANA, first);
        assertEquals(Optional.of(ANA), desk.offeredTo(second));
    }

    @Test
    void anOfferEndsWhenAnotherTakesTheChat() {
        desk.connectAll(ANA, BRUNO);
        var chat = desk.open(LIA, ROLLOUT);
        desk.heard();
        desk.done(new Command.TakeChat(BRUNO, chat));
        var ended = desk.heard(Notice.OfferEnded.class).getFirst();
        assertEquals(Offer.End.WITHDRAWN, ended.reason());
        assertEquals(
                Refusal.Code.NO_OFFER,
                desk.refused(new Command.AcceptOffer(ANA, chat)).code());
    }

    @Test
    void onlyWhoIsOfferedAChatAcceptsOrDeclinesIt() {
        desk.connectAll(ANA, BRUNO);
        var chat = desk.open(LIA, ROLLOUT);
        var decline = new Command.DeclineOffer(BRUNO, chat, Optional.empty());
        assertEquals(Refusal.Code.NO_OFFER, desk.refused(decline).code());
        assertEquals(
                Refusal.Code.NO_OFFER,
                desk.refused(new Command.AcceptOffer(BRUNO, chat)).code());
        accept(ANA, chat);
        desk.done(new Command.AcceptOffer(ANA, chat));
        assertEquals(List.of("Opened", "Offered", "Accepted"), desk.happened(chat));
    }

    @Test
    void whoAttendedAChatBeforeItWasGivenUpIsPreferredIfHeReturns() {
        var session = desk.connect(DIEGO);
        var chat = desk.open(LIA, ROLLOUT);
        accept(DIEGO, chat);
        desk.say(DIEGO, chat, "Bom dia");
        desk.done(new Command.Disconnect(DIEGO, session));
        desk.pass(Duration.ofMinutes(5));
        desk.done(new Command.ChoosePresence(ANA, Status.BUSY));
        desk.connectAll(DIEGO, ANA);
        assertEquals(Optional.of(DIEGO), desk.offeredTo(chat));
        decline(DIEGO, chat);
        desk.done(new Command.ChoosePresence(ANA, Status.AVAILABLE));
        assertEquals(Optional.of(ANA), desk.offeredTo(chat));
    }

    @Test
    void whoGivesAChatBackIsNotOfferedItAtOnce() {
        desk.connectAll(ANA, BRUNO);
        var chat = desk.open(LIA, ROLLOUT);
        accept(ANA, chat);
        desk.done(new Command.ReturnChat(ANA, chat));
        assertEquals(Optional.of(BRUNO), desk.offeredTo(chat));
    }

    @Test
    void afterARestartOffersAreMadeAnew() {
        desk.connectAll(ANA);
        var chat = desk.open(LIA, ROLLOUT);
        desk.crash(Duration.ofSeconds(5));
        assertEquals(Optional.empty(), desk.offeredTo(chat));
        desk.connect(ANA);
        assertEquals(Optional.of(ANA), desk.offeredTo(chat));
    }

    @Test
    void theTraceSaysTierByTierWhoWasAskedAndWhyTheOthersWereNot() {
        desk.connectAll(BRUNO, CARLA);
        var chat = desk.open(LIA, ROLLOUT);
        var offered = (What.Offered) desk.lastEntry(chat).what();
        assertEquals(Tier.ASSISTANT, offered.tier());
        assertEquals(Cause.AUTOMATIC, offered.cause());
        assertEquals(
                List.of(
                        new Trace.Step(Tier.RESPONSIBLE, List.of(considered(ANA, Trace.Verdict.OFFLINE)), 0),
                        new Trace.Step(Tier.ASSISTANT, List.of(considered(BRUNO, Trace.Verdict.ASKED)), 0),
                        new Trace.Step(Tier.ORGANIZATION, List.of(), 2)),
                offered.trace().steps());
    }

    private static Trace.Considered considered(ConsultantId consultant, Trace.Verdict verdict) {
        return new Trace.Considered(consultant, verdict);
    }

    private ChatId accepted(ConsultantId consultant) {
        var chat = desk.open(LIA, ROLLOUT);
        for (var asked = desk.offeredTo(chat).orElseThrow();
                !asked.equals(consultant);
                asked = desk.offeredTo(chat).orElseThrow()) {
            decline(asked, chat);
        }
        accept(consultant, chat);
        return chat;
    }

    private void accept(ConsultantId consultant, ChatId chat) {
        desk.done(new Command.AcceptOffer(consultant, chat));
    }

    private void decline(ConsultantId consultant, ChatId chat) {
        desk.done(new Command.DeclineOffer(consultant, chat, Optional.empty()));
    }

    private void close(ConsultantId consultant, ChatId chat) {
        desk.done(new Command.CloseChat(consultant, chat));
    }
}
