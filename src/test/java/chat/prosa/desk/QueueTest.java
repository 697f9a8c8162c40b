package chat.prosa.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import chat.prosa.chat.Chat;
import chat.prosa.directory.Provider;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;

import static chat.prosa.desk.TestDesk.theDesk;
import static chat.prosa.desk.TheFirm.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Rules 1, 3, 6 and 7: opening, the line, and taking. */
class QueueTest {

    private final TestDesk desk = theDesk();

    @Test
    void aCustomerWhoOpensAChatIsLastInLine() {
        desk.open(LIA, ROLLOUT);
        var opened = (Answer.Opened) desk.done(opening(OTTO));
        assertEquals(2, opened.chat().position().orElseThrow());
    }

    @Test
    void openingAgainReturnsTheChatThatIsOpen() {
        var chat = desk.open(LIA, ROLLOUT);
        assertEquals(chat, desk.open(LIA, ROLLOUT));
        assertEquals(1, desk.notebook().chats().size());
    }

    @Test
    void aProjectOfOthersDoesNotExist() {
        var open = new Command.OpenChat(
                LIA, new ChatId(desk.next()), PLANNING, Optional.empty(), Optional.empty(), Optional.empty());
        assertEquals(Refusal.Code.NOT_FOUND, desk.refused(open).code());
    }

    @Test
    void noChatIsOpenedWhereTheProviderIsNotNative() {
        var closed = theDesk(TheFirm.with(settings(Provider.NONE, Duration.ofMinutes(30))));
        assertEquals(Refusal.Code.CHAT_DISABLED, closed.refused(opening(LIA)).code());
    }

    @Test
    void everyEligibleConsultantHearsOfAWaitingChatAndNobodyElse() {
        desk.open(OTTO, PLANNING);
        var added = desk.heard(Notice.WaitingAdded.class).getFirst();
        assertEquals(Set.of(BRUNO, CARLA), added.to());
    }

    @Test
    void whoMayNotAttendNeitherSeesNorTakesTheWaitingChat() {
        var chat = desk.open(OTTO, PLANNING);
        assertEquals(List.of(), waitingFor(DIEGO));
        assertEquals(List.of(chat), waitingFor(CARLA));
        assertEquals(
                Refusal.Code.NOT_ELIGIBLE,
                desk.refused(new Command.TakeChat(DIEGO, chat)).code());
        assertEquals(
                Refusal.Code.NOT_FOUND,
                desk.refused(new Command.LookIn(DIEGO, chat)).code());
    }

    @Test
    void anyChatMayBeTakenInAnyOrder() {
        var first = desk.open(LIA, ROLLOUT);
        var second = desk.open(OTTO, ROLLOUT);
        desk.done(new Command.TakeChat(DIEGO, second));
        assertEquals(List.of(first), waitingFor(ANA));
    }

    @Test
    void oneConsultantGetsTheChatAndTheOthersAreToldWho() {
        var chat = desk.openAndTake(LIA, ROLLOUT, CARLA);
        for (var late : List.of(ANA, BRUNO, DIEGO)) {
            var refusal = desk.refused(new Command.TakeChat(late, chat));
            assertEquals(Refusal.Code.ALREADY_TAKEN, refusal.code());
            assertEquals("Carla", refusal.by().orElseThrow().name());
        }
        desk.done(new Command.TakeChat(CARLA, chat));
        assertEquals(2, desk.notebook().log(chat).size());
    }

    @Test
    void thoseWhoSawTheChatWaitAreToldWhoTookIt() {
        var chat = desk.open(OTTO, PLANNING);
        desk.heard();
        desk.done(new Command.TakeChat(CARLA, chat));
        var removed = desk.heard(Notice.WaitingRemoved.class).getFirst();
        assertEquals(Set.of(BRUNO, CARLA), removed.to());
        assertEquals("Carla", removed.by().orElseThrow().name());
    }

    @Test
    void whoeverWaitsIsToldWhenTheLineMoves() {
        desk.connect(OTTO);
        var first = desk.open(LIA, ROLLOUT);
        var second = desk.open(OTTO, ROLLOUT);
        desk.pass(Duration.ofSeconds(1));
        assertEquals(List.of(2), positions(second));
        desk.done(new Command.TakeChat(ANA, first));
        desk.pass(Duration.ofSeconds(1));
        assertEquals(List.of(1), positions(second));
    }

    @Test
    void thereIsNoEstimateWithoutDataAndAnHonestOneWithIt() {
        desk.connect(LIA);
        for (var taken = 0; taken < 3; taken++) {
            var chat = desk.openAndTake(OTTO, ROLLOUT, ANA);
            desk.done(new Command.CloseChat(ANA, chat));
            desk.pass(Duration.ofMinutes(2));
        }
        assertEquals(List.of(), desk.heard(Notice.QueueChanged.class));
        desk.open(LIA, ROLLOUT);
        desk.pass(Duration.ofSeconds(1));
        var told = desk.heard(Notice.QueueChanged.class).getLast();
        assertEquals(Duration.ofMinutes(2), told.estimate().orElseThrow());
    }

    @Test
    void aChatMayBeOpenedAboutAnActivityOfTheScheduleOnly() {
        var known = new Command.OpenChat(
                LIA, new ChatId(desk.next()), ROLLOUT, Optional.empty(), Optional.of(KICKOFF), Optional.empty());
        var opened = ((Answer.Opened) desk.done(known)).chat().view().chat();
        assertEquals(Optional.of(KICKOFF), opened.activity());
        var foreign = new Command.OpenChat(
                OTTO, new ChatId(desk.next()), PLANNING, Optional.empty(), Optional.of(KICKOFF), Optional.empty());
        assertEquals(Refusal.Code.NOT_FOUND, desk.refused(foreign).code());
    }

    @Test
    void whatWasWrittenBeforeThereWasAChatIsItsFirstMessage() {
        var text = desk.message(LIA, new ChatId(desk.next()), "Bom dia");
        var open = new Command.OpenChat(
                LIA,
                text.chat(),
                ROLLOUT,
                Optional.empty(),
                Optional.empty(),
                Optional.of((chat.prosa.chat.What.Message) text.written()));
        desk.done(open);
        desk.done(open);
        assertEquals(2, desk.notebook().log(text.chat()).size());
        assertEquals(text.written(), desk.notebook().log(text.chat()).getLast().what());
    }

    private Command.OpenChat opening(chat.prosa.id.CustomerId customer) {
        return new Command.OpenChat(
                customer, new ChatId(desk.next()), ROLLOUT, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private List<ChatId> waitingFor(ConsultantId consultant) {
        var greeting = (Greeting.ForConsultant) desk.greeting(consultant);
        return greeting.waiting().stream().map(ChatView::chat).map(Chat::id).toList();
    }

    private List<Integer> positions(ChatId chat) {
        return desk.heard(Notice.QueueChanged.class).stream()
                .filter(told -> told.chat().equals(chat))
                .map(Notice.QueueChanged::position)
                .toList();
    }
}
