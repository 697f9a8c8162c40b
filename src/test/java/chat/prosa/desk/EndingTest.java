package chat.prosa.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import chat.prosa.chat.Chat;
import chat.prosa.chat.State;
import chat.prosa.chat.What;
import chat.prosa.directory.Provider;
import chat.prosa.id.ChatId;
import chat.prosa.id.TicketId;
import chat.prosa.ticket.Ticket;

import static chat.prosa.desk.TestDesk.theDesk;
import static chat.prosa.desk.TheFirm.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Rules 11, 13 and 18: a chat is lost, left, returned or closed. */
class EndingTest {

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private final TestDesk desk = theDesk();

    @Test
    void aChatThatNobodyAnswersIsLostAfterHalfAnHourAndNotBefore() {
        var chat = desk.open(LIA, ROLLOUT);
        desk.pass(HALF_AN_HOUR.minusMillis(1));
        assertTrue(state(chat) instanceof State.Waiting);
        desk.pass(Duration.ofMillis(1));
        assertEquals(State.Ended.How.LOST, ((State.Ended) state(chat)).how());
    }

    @Test
    void aLostChatLeavesOneTicketForTheResponsible() {
        var chat = desk.open(LIA, ROLLOUT);
        desk.pass(HALF_AN_HOUR.multipliedBy(3));
        var ticket = desk.notebook().tickets().getFirst();
        assertEquals(1, desk.notebook().tickets().size());
        assertEquals(Set.of(Ticket.FROM_CHAT, Ticket.CHAT_LOST), ticket.tags());
        assertEquals(Optional.of(ANA), ticket.assignee());
        assertEquals(Optional.of(chat), ticket.chat());
    }

    @Test
    void theCustomerIsToldTheNumberOfTheTicket() {
        desk.open(LIA, ROLLOUT);
        desk.heard();
        desk.pass(HALF_AN_HOUR);
        var told = desk.heard(Notice.EntryAdded.class).getFirst();
        assertEquals(Set.of(LIA), told.to());
        assertEquals(1, ((What.Lost) told.entry().what()).number());
    }

    @Test
    void takingIsNotAnsweringButAMessageIs() {
        var silent = desk.openAndTake(LIA, ROLLOUT, ANA);
        var answered = desk.openAndTake(OTTO, ROLLOUT, ANA);
        desk.done(desk.note(ANA, silent, "Quem é?"));
        desk.say(ANA, answered, "Bom dia");
        desk.connect(ANA);
        desk.pass(HALF_AN_HOUR);
        assertFalse(chat(silent).live());
        assertTrue(chat(answered).live());
    }

    @Test
    void aDeadlineThatPassedWhileTheServerWasDownIsMetWhenItIsBack() {
        var chat = desk.open(LIA, ROLLOUT);
        desk.crash(Duration.ofHours(2));
        desk.pass(Duration.ZERO);
        assertFalse(chat(chat).live());
        desk.crash(Duration.ZERO);
        desk.pass(HALF_AN_HOUR);
        assertEquals(1, desk.notebook().tickets().size());
    }

    @Test
    void anotherPatienceIsEffectiveAtOnce() {
        var chat = desk.open(LIA, ROLLOUT);
        desk.heard();
        desk.refresh(TheFirm.with(settings(Provider.NATIVE, Duration.ofMinutes(5))));
        assertEquals(
                desk.now().plus(Duration.ofMinutes(5)),
                desk.heard(Notice.ChatChanged.class).getFirst().chat().lostAt().orElseThrow());
        desk.pass(Duration.ofMinutes(5));
        assertFalse(chat(chat).live());
    }

    @Test
    void aThousandChatsThatAreDueTogetherAreAllLost() {
        var firm = theDesk(ManyCustomers.of(1_000));
        for (var number = 0; number < 1_000; number++) {
            firm.open(ManyCustomers.customer(number), ROLLOUT);
        }
        firm.pass(HALF_AN_HOUR);
        assertEquals(1_000, firm.notebook().tickets().size());
    }

    @Test
    void theLastConsultantCannotLeave() {
        var chat = desk.openAndTake(LIA, ROLLOUT, ANA);
        assertEquals(
                Refusal.Code.LAST_CONSULTANT,
                desk.refused(new Command.LeaveChat(ANA, chat)).code());
        assertEquals(
                Refusal.Code.NOT_PARTICIPANT,
                desk.refused(new Command.LeaveChat(BRUNO, chat)).code());
    }

    @Test
    void aReturnedChatKeepsItsPlaceInLineAndBeginsANewWait() {
        desk.connect(ANA);
        var first = desk.openAndTake(LIA, ROLLOUT, ANA);
        var second = desk.open(OTTO, ROLLOUT);
        desk.pass(Duration.ofMinutes(20));
        desk.heard();
        desk.done(new Command.ReturnChat(ANA, first));
        assertEquals(
                List.of(Set.of(ANA)),
                desk.heard(Notice.ChatGone.class).stream()
                        .map(gone -> Set.copyOf(gone.to()))
                        .toList());
        assertEquals(List.of(first, second), waitingForAna());
        desk.pass(Duration.ofMinutes(10));
        assertEquals(List.of(first), waitingForAna());
        desk.pass(Duration.ofMinutes(20));
        assertEquals(List.of(), waitingForAna());
    }

    @Test
    void eitherSideClosesAndNobodyElse() {
        var chat = desk.openAndTake(LIA, ROLLOUT, ANA);
        assertEquals(
                Refusal.Code.NOT_PARTICIPANT,
                desk.refused(new Command.CloseChat(BRUNO, chat)).code());
        desk.done(new Command.CloseChat(LIA, chat));
        assertEquals(
                Refusal.Code.CLOSED,
                desk.refused(new Command.CloseChat(ANA, chat)).code());
        assertEquals(
                Refusal.Code.CLOSED,
                desk.refused(new Command.TakeChat(BRUNO, chat)).code());
    }

    @Test
    void aCustomerWhoClosesWhileHeWaitsLeavesNoTicket() {
        var chat = desk.open(LIA, ROLLOUT);
        desk.done(new Command.CloseChat(LIA, chat));
        desk.pass(HALF_AN_HOUR);
        assertEquals(List.of(), desk.notebook().tickets());
        assertFalse(chat.equals(desk.open(LIA, ROLLOUT)));
    }

    @Test
    void ticketsAreNumberedWithoutGapsWhoeverOpensThem() {
        desk.open(LIA, ROLLOUT);
        desk.pass(HALF_AN_HOUR);
        var command = new Command.OpenTicket(ANA, new TicketId(desk.next()), "Ligar", "", ROLLOUT, Optional.of(LIA));
        assertEquals(
                2, ((Answer.TicketOpened) desk.done(command)).ticket().ticket().number());
    }

    private Chat chat(ChatId id) {
        return desk.notebook().chat(id).orElseThrow();
    }

    private State state(ChatId id) {
        return chat(id).state();
    }

    private List<ChatId> waitingForAna() {
        return ((Greeting.ForConsultant) desk.greeting(ANA))
                .waiting().stream().map(ChatView::chat).map(Chat::id).toList();
    }
}
