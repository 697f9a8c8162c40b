package chat.prosa.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import chat.prosa.chat.Cause;
import chat.prosa.chat.Side;
import chat.prosa.chat.State;
import chat.prosa.chat.Transfer;
import chat.prosa.chat.What;
import chat.prosa.directory.Routing;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.ServiceGroupId;

import static chat.prosa.desk.TestDesk.theDesk;
import static chat.prosa.desk.TheFirm.ANA;
import static chat.prosa.desk.TheFirm.BRUNO;
import static chat.prosa.desk.TheFirm.CARLA;
import static chat.prosa.desk.TheFirm.DIEGO;
import static chat.prosa.desk.TheFirm.FINANCE;
import static chat.prosa.desk.TheFirm.LIA;
import static chat.prosa.desk.TheFirm.OTTO;
import static chat.prosa.desk.TheFirm.PLANNING;
import static chat.prosa.desk.TheFirm.ROLLOUT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Rules 12 and 13: consultants call each other to a chat, hand it over, and leave it. */
class TogetherTest {

    private final TestDesk desk = theDesk();

    @Test
    void whoIsInvitedGetsAnOfferAndJoinsWhenHeAccepts() {
        var chat = attendedByAna(BRUNO);
        desk.done(new Command.Invite(ANA, chat, BRUNO));
        assertEquals(Cause.INVITE, desk.offers().iterator().next().cause());
        assertEquals(List.of(ANA), attending(chat));
        accept(BRUNO, chat);
        assertEquals(List.of(ANA, BRUNO), attending(chat));
        assertTrue(desk.lastEntry(chat).what() instanceof What.Joined);
        desk.say(BRUNO, chat, "Bom dia, sou o Bruno");
    }

    @Test
    void whoIsCalledByNameInAMessageIsInvited() {
        var chat = attendedByAna(BRUNO);
        desk.say(ANA, chat, "O @Bruno conhece isso melhor");
        assertEquals(Optional.of(BRUNO), desk.offeredTo(chat));
        var message = (What.Message) desk.notebook().log(chat).get(2).what();
        assertEquals(
                Set.of(BRUNO),
                Set.copyOf(message.mentions().stream().map(one -> one.id()).toList()));
    }

    @Test
    void whoIsNotOnlineOrUnknownIsNotInvitedAndTheSenderIsToldAndTheMessageIsSent() {
        var chat = attendedByAna();
        var message = desk.message(ANA, chat, "@bruno e @Fulano, podem ver? carla@demo.prosa");
        var written = (Answer.Written) desk.done(message);
        assertEquals(
                List.of(
                        new Answer.NotInvited("Bruno", Refusal.Code.NOT_ONLINE),
                        new Answer.NotInvited("Fulano", Refusal.Code.NOT_FOUND)),
                written.notInvited());
        assertEquals(written.seq(), desk.lastEntry(chat).seq());
        assertEquals(Optional.empty(), desk.offeredTo(chat));
    }

    @Test
    void aCustomerInvitesNobody() {
        var chat = attendedByAna(BRUNO);
        desk.say(LIA, chat, "Cadê o @Bruno");
        assertEquals(Optional.empty(), desk.offeredTo(chat));
    }

    @Test
    void whoMayNotAttendTheProjectCannotBeInvited() {
        desk.connectAll(CARLA, DIEGO);
        var chat = desk.openAndTake(OTTO, PLANNING, CARLA);
        var invite = new Command.Invite(CARLA, chat, DIEGO);
        assertEquals(Refusal.Code.NOT_ELIGIBLE, desk.refused(invite).code());
    }

    @Test
    void whoHasAsManyChatsAsHeMayHaveCannotBeInvited() {
        var full = theDesk(TheFirm.with(TheFirm.settings(Routing.QUEUE, 1)));
        full.connectAll(BRUNO);
        full.openAndTake(OTTO, ROLLOUT, BRUNO);
        var chat = full.openAndTake(LIA, ROLLOUT, ANA);
        var invite = new Command.Invite(ANA, chat, BRUNO);
        assertEquals(Refusal.Code.OVER_CAPACITY, full.refused(invite).code());
    }

    @Test
    void twoWhoAreInvitedAreAskedOneAfterTheOther() {
        var chat = attendedByAna(BRUNO, CARLA);
        desk.say(ANA, chat, "@Bruno @Carla, quem pode?");
        assertEquals(Optional.of(BRUNO), desk.offeredTo(chat));
        decline(BRUNO, chat);
        assertEquals(Optional.of(CARLA), desk.offeredTo(chat));
        accept(CARLA, chat);
        assertEquals(List.of(ANA, CARLA), attending(chat));
    }

    @Test
    void theCustomerDoesNotSeeWhoWasInvitedOrDeclined() {
        var chat = attendedByAna(BRUNO);
        desk.done(new Command.Invite(ANA, chat, BRUNO));
        decline(BRUNO, chat);
        var seen = desk.notebook().log(chat).stream()
                .filter(entry -> entry.seenBy(Side.CUSTOMER))
                .count();
        assertEquals(2, seen);
    }

    @Test
    void whoHandsAChatOverStaysUntilItIsAccepted() {
        var chat = attendedByAna(BRUNO);
        desk.done(transfer(chat, new Transfer.ToConsultant(BRUNO)));
        assertEquals(List.of(ANA), attending(chat));
        desk.say(ANA, chat, "Vou passar você para o Bruno");
        accept(BRUNO, chat);
        assertEquals(List.of(BRUNO), attending(chat));
        assertEquals(
                List.of("Accepted", "Left"),
                desk.happened(chat)
                        .subList(
                                desk.happened(chat).size() - 2,
                                desk.happened(chat).size()));
    }

    @Test
    void aTransferThatIsDeclinedLeavesTheChatWhereItIs() {
        var chat = attendedByAna(BRUNO);
        desk.done(transfer(chat, new Transfer.ToConsultant(BRUNO)));
        decline(BRUNO, chat);
        assertEquals(List.of(ANA), attending(chat));
        assertFalse(((State.Active) state(chat)).calls().transfer().isPresent());
    }

    @Test
    void aTransferToAGroupGoesRoundUntilOneAccepts() {
        var firm = TheFirm.groupOf(BRUNO, CARLA, DIEGO);
        var desk = theDesk(firm);
        desk.connectAll(ANA, BRUNO, CARLA);
        var chat = desk.openAndTake(LIA, ROLLOUT, ANA);
        desk.done(transfer(chat, new Transfer.ToGroup(FINANCE)));
        assertEquals(Optional.of(BRUNO), desk.offeredTo(chat));
        desk.done(new Command.DeclineOffer(BRUNO, chat, Optional.empty()));
        assertEquals(Optional.of(CARLA), desk.offeredTo(chat));
        desk.pass(Duration.ofSeconds(30));
        assertEquals(Optional.empty(), desk.offeredTo(chat));
        assertEquals(
                new What.Returned(What.Returned.Reason.NOT_ACCEPTED),
                desk.lastEntry(chat).what());
        assertEquals(
                List.of(ANA),
                List.copyOf(desk.notebook().chat(chat).orElseThrow().consultants()));
    }

    @Test
    void aTransferToAGroupIsOverWhenTheLastWhoCouldAcceptGoes() {
        var desk = theDesk(TheFirm.groupOf(BRUNO, CARLA));
        desk.connectAll(ANA, BRUNO);
        var carlas = desk.connect(CARLA);
        var other = desk.openAndTake(OTTO, ROLLOUT, ANA);
        desk.done(transfer(other, new Transfer.ToConsultant(CARLA)));
        var chat = desk.openAndTake(LIA, ROLLOUT, ANA);
        desk.done(transfer(chat, new Transfer.ToGroup(FINANCE)));
        desk.done(new Command.DeclineOffer(BRUNO, chat, Optional.empty()));
        assertTrue(desk.lastEntry(chat).what() instanceof What.Declined);

        desk.done(new Command.Disconnect(CARLA, carlas));
        desk.pass(Duration.ofSeconds(20));
        assertEquals(
                new What.Returned(What.Returned.Reason.NOT_ACCEPTED),
                desk.lastEntry(chat).what());
    }

    @Test
    void aChatCanOnlyBeHandedToWhoCanTakeIt() {
        var chat = attendedByAna();
        assertEquals(Refusal.Code.NOT_ONLINE, refused(chat, new Transfer.ToConsultant(BRUNO)));
        assertEquals(Refusal.Code.NOT_FOUND, refused(chat, new Transfer.ToConsultant(new ConsultantId(desk.next()))));
        assertEquals(Refusal.Code.INVALID, refused(chat, new Transfer.ToConsultant(ANA)));
        assertEquals(Refusal.Code.NOT_FOUND, refused(chat, new Transfer.ToGroup(new ServiceGroupId(desk.next()))));
        assertEquals(Refusal.Code.NOT_ONLINE, refused(chat, new Transfer.ToGroup(FINANCE)));
    }

    @Test
    void aTransferOutlivesARestartAndIsOfferedAnew() {
        var chat = attendedByAna(BRUNO);
        desk.done(transfer(chat, new Transfer.ToConsultant(BRUNO)));
        desk.crash(Duration.ofSeconds(3));
        desk.connectAll(ANA, BRUNO);
        assertEquals(Optional.of(BRUNO), desk.offeredTo(chat));
        accept(BRUNO, chat);
        assertEquals(List.of(BRUNO), attending(chat));
    }

    @Test
    void closingAChatEndsItsOffers() {
        var chat = attendedByAna(BRUNO);
        desk.done(transfer(chat, new Transfer.ToConsultant(BRUNO)));
        desk.done(new Command.CloseChat(LIA, chat));
        assertEquals(0, desk.offers().size());
    }

    @Test
    void oneMayLeaveWhileAnotherRemainsAndTheLastMayNot() {
        var chat = attendedByAna(BRUNO);
        assertEquals(
                Refusal.Code.LAST_CONSULTANT,
                desk.refused(new Command.LeaveChat(ANA, chat)).code());
        desk.done(new Command.Invite(ANA, chat, BRUNO));
        accept(BRUNO, chat);
        desk.done(new Command.LeaveChat(ANA, chat));
        assertEquals(List.of(BRUNO), attending(chat));
    }

    private ChatId attendedByAna(ConsultantId... others) {
        desk.connectAll(ANA);
        desk.connectAll(others);
        return desk.openAndTake(LIA, ROLLOUT, ANA);
    }

    private static Command.TransferChat transfer(ChatId chat, Transfer.Target to) {
        return new Command.TransferChat(ANA, chat, to);
    }

    private Refusal.Code refused(ChatId chat, Transfer.Target to) {
        return desk.refused(transfer(chat, to)).code();
    }

    private void accept(ConsultantId consultant, ChatId chat) {
        desk.done(new Command.AcceptOffer(consultant, chat));
    }

    private void decline(ConsultantId consultant, ChatId chat) {
        desk.done(new Command.DeclineOffer(consultant, chat, Optional.empty()));
    }

    private State state(ChatId chat) {
        return desk.notebook().chat(chat).orElseThrow().state();
    }

    private List<ConsultantId> attending(ChatId chat) {
        return List.copyOf(state(chat).consultants());
    }
}
