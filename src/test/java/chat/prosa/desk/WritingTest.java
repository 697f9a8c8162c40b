package chat.prosa.desk;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import chat.prosa.chat.Author;
import chat.prosa.chat.Entry;
import chat.prosa.chat.Side;
import chat.prosa.id.ChatId;

import static chat.prosa.desk.TestDesk.theDesk;
import static chat.prosa.desk.TheFirm.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Messages, notes, read marks and typing. */
class WritingTest {

    private final TestDesk desk = theDesk();
    private final ChatId chat = desk.openAndTake(LIA, ROLLOUT, ANA);

    @Test
    void aMessageIsNumberedAndHeardByBothSides() {
        desk.heard();
        assertEquals(3, desk.say(LIA, chat, "Bom dia"));
        var heard = desk.heard(Notice.EntryAdded.class);
        assertEquals(
                List.of(Set.of(LIA), Set.of(ANA)),
                heard.stream().map(Notice.EntryAdded::to).toList());
    }

    @Test
    void theSameKeyAgainGivesTheSameAnswerAndNoSecondEntry() {
        var message = desk.message(LIA, chat, "Bom dia");
        var first = desk.done(message);
        desk.say(ANA, chat, "Bom dia, Lia");
        assertEquals(first, desk.done(message));
        assertEquals(4, desk.notebook().log(chat).size());
    }

    @Test
    void theSameKeyIsKnownAfterACrashAndAfterTheChatWasClosed() {
        var message = desk.message(LIA, chat, "Bom dia");
        var first = desk.done(message);
        desk.crash(Duration.ZERO);
        assertEquals(first, desk.done(message));
        desk.done(new Command.CloseChat(ANA, chat));
        assertEquals(first, desk.done(message));
        desk.crash(Duration.ZERO);
        desk.done(new Command.Recall(desk.notebook().recall(chat).orElseThrow()));
        assertEquals(first, desk.done(message));
    }

    @Test
    void twoPersonsMayUseTheSameKey() {
        var lias = desk.message(LIA, chat, "Bom dia");
        var anas = new Command.SendMessage(ANA, chat, lias.written());
        desk.done(lias);
        desk.done(anas);
        assertEquals(4, desk.notebook().log(chat).size());
    }

    @Test
    void aCustomerSeesNoNoteAndNoHoleWhereItIs() {
        desk.say(ANA, chat, "Um momento");
        desk.done(desk.note(ANA, chat, "Cliente antigo"));
        desk.heard();
        desk.say(ANA, chat, "Pronto");
        var toLia = heardBy(Side.CUSTOMER);
        assertEquals(5, toLia.getFirst().seq());
        assertEquals(3, toLia.getFirst().prev(Side.CUSTOMER));
        assertEquals(4, toLia.getFirst().prev(Side.CONSULTANT));
    }

    @Test
    void aNoteIsToldToConsultantsOnly() {
        desk.heard();
        desk.done(desk.note(ANA, chat, "Cliente antigo"));
        assertEquals(List.of(), heardBy(Side.CUSTOMER));
        assertEquals(
                Refusal.Code.NOT_ALLOWED,
                desk.refused(desk.note(LIA, chat, "Eu também")).code());
    }

    @Test
    void whoDoesNotAttendTheChatDoesNotWriteInIt() {
        assertEquals(
                Refusal.Code.NOT_PARTICIPANT,
                desk.refused(desk.message(BRUNO, chat, "Oi")).code());
        assertEquals(
                Refusal.Code.NOT_FOUND,
                desk.refused(desk.message(OTTO, chat, "Oi")).code());
    }

    @Test
    void nobodyWritesInAChatThatIsOver() {
        desk.done(new Command.CloseChat(LIA, chat));
        assertEquals(
                Refusal.Code.CLOSED, desk.refused(desk.message(LIA, chat, "Oi")).code());
        assertEquals(
                Refusal.Code.CLOSED, desk.refused(desk.message(ANA, chat, "Oi")).code());
    }

    @Test
    void messagesOfOthersAreUnreadUntilTheyAreRead() {
        desk.say(LIA, chat, "Bom dia");
        desk.say(LIA, chat, "Alguém?");
        desk.say(ANA, chat, "Bom dia");
        desk.done(desk.note(ANA, chat, "Cliente antigo"));
        assertEquals(2, unreadOfAna());
        assertEquals(1, unreadOfLia());
        desk.done(new Command.MarkRead(ANA, chat, 3));
        assertEquals(1, unreadOfAna());
        desk.crash(Duration.ZERO);
        assertEquals(1, unreadOfAna());
        desk.done(new Command.MarkRead(ANA, chat, 6));
        assertEquals(0, unreadOfAna());
    }

    @Test
    void aMarkIsToldToBothSidesAndNeverMovesBack() {
        desk.say(LIA, chat, "Bom dia");
        desk.done(new Command.MarkRead(ANA, chat, 3));
        desk.heard();
        desk.done(new Command.MarkRead(ANA, chat, 2));
        assertEquals(List.of(), desk.heard());
        assertEquals(
                Refusal.Code.INVALID,
                desk.refused(new Command.MarkRead(ANA, chat, 9)).code());
    }

    @Test
    void whatHasReachedADeviceIsToldToBothSidesUntilItIsRead() {
        var seq = desk.say(LIA, chat, "Bom dia");
        desk.heard();
        desk.done(new Command.MarkDelivered(ANA, chat, seq));
        assertEquals(
                Set.of(ANA, LIA),
                desk.heard(Notice.MessageDelivered.class).getFirst().to());
        assertEquals(List.of(new ChatForOne.Mark(new Author.Person(ANA, "Ana"), 0, seq)), marksForLia());
        desk.done(new Command.MarkRead(ANA, chat, seq));
        desk.heard();
        desk.done(new Command.MarkDelivered(ANA, chat, seq));
        assertEquals(List.of(), desk.heard());
        assertEquals(List.of(new ChatForOne.Mark(new Author.Person(ANA, "Ana"), seq, seq)), marksForLia());
        assertEquals(
                Refusal.Code.NOT_PARTICIPANT,
                desk.refused(new Command.MarkDelivered(BRUNO, chat, seq)).code());
    }

    @Test
    void typingIsToldToTheOthersAndIsNeverAnError() {
        desk.heard();
        desk.done(new Command.Type(LIA, chat, true));
        assertEquals(Set.of(ANA), desk.heard(Notice.Typing.class).getFirst().to());
        desk.done(new Command.Type(BRUNO, chat, true));
        assertTrue(desk.heard().isEmpty());
    }

    @Test
    void whoLooksIntoAWaitingChatHearsWhatEntersItUntilItIsTaken() {
        var waiting = desk.open(OTTO, ROLLOUT);
        desk.done(new Command.LookIn(CARLA, waiting));
        desk.heard();
        desk.say(OTTO, waiting, "Alguém?");
        assertTrue(desk.heard(Notice.EntryAdded.class).stream()
                .anyMatch(told -> told.to().equals(Set.of(CARLA))));
        desk.done(new Command.TakeChat(DIEGO, waiting));
        desk.heard();
        desk.say(OTTO, waiting, "Oi, Diego");
        assertFalse(desk.heard(Notice.EntryAdded.class).stream()
                .anyMatch(told -> told.to().contains(CARLA)));
    }

    private List<Entry> heardBy(Side side) {
        return desk.heard(Notice.EntryAdded.class).stream()
                .filter(told -> told.side() == side)
                .map(Notice.EntryAdded::entry)
                .toList();
    }

    private int unreadOfAna() {
        return ((Greeting.ForConsultant) desk.greeting(ANA)).chats().getFirst().unread();
    }

    private int unreadOfLia() {
        return chatOfLia().unread();
    }

    private List<ChatForOne.Mark> marksForLia() {
        return chatOfLia().marks();
    }

    private ChatForOne chatOfLia() {
        return ((Greeting.ForCustomer) desk.greeting(LIA)).chats().getFirst();
    }
}
