package chat.prosa.gateway;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import chat.prosa.chat.What;
import chat.prosa.desk.Command;
import chat.prosa.id.ActivityId;
import chat.prosa.id.ChatId;
import chat.prosa.id.MessageKey;
import chat.prosa.id.PersonId;
import chat.prosa.id.ProjectId;
import chat.prosa.presence.Status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

/** What frames are read as. */
class FrameReaderTest extends ReadFrames {

    private static final ChatId CHAT = new ChatId(UUID.fromString(ID));
    private static final MessageKey KEY = new MessageKey(UUID.fromString(ID));

    @Test
    void aMessage() {
        assertOrder(
                new Command.SendMessage(LIA, CHAT, new What.Message(KEY, "Olá 👋")),
                LIA,
                frame("message.send", "'chat':'%s','key':'%s','text':'Olá 👋'"));
    }

    @Test
    void aNote() {
        assertOrder(
                new Command.SendMessage(ANA, CHAT, new What.Note(KEY, "Hm")),
                ANA,
                frame("message.send", "'chat':'%s','key':'%s','text':'Hm','note':true"));
        assertOrder(
                new Command.SendMessage(ANA, CHAT, new What.Message(KEY, "Hm")),
                ANA,
                frame("message.send", "'chat':'%s','key':'%s','text':'Hm','note':false"));
    }

    @Test
    void aReadMark() {
        assertOrder(new Command.MarkRead(LIA, CHAT, 7), LIA, frame("message.read", "'chat':'%s','seq':7"));
    }

    @Test
    void aDeliveryMark() {
        assertOrder(new Command.MarkDelivered(LIA, CHAT, 7), LIA, frame("message.delivered", "'chat':'%s','seq':7"));
    }

    @Test
    void theEndOfAChat() {
        assertOrder(new Command.CloseChat(LIA, CHAT), LIA, frame("chat.close", "'chat':'%s'"));
    }

    @Test
    void whatAConsultantDoesWithAChat() {
        assertOrder(new Command.TakeChat(ANA, CHAT), ANA, frame("chat.take", "'chat':'%s'"));
        assertOrder(new Command.LeaveChat(ANA, CHAT), ANA, frame("chat.leave", "'chat':'%s'"));
        assertOrder(new Command.ReturnChat(ANA, CHAT), ANA, frame("chat.requeue", "'chat':'%s'"));
    }

    @Test
    void aChosenPresence() {
        assertOrder(
                new Command.ChoosePresence(ANA, Status.INVISIBLE), ANA, frame("presence.set", "'status':'invisible'"));
    }

    @Test
    void aChatThatIsOpenedWithAFirstMessage() {
        var asked = assertInstanceOf(
                Asked.Order.class,
                read(LIA, frame("chat.open", "'project':'%s','activity':'%s','text':'Oi','key':'%s'")));
        var open = assertInstanceOf(Command.OpenChat.class, asked.command());
        assertEquals(new ProjectId(CHAT.value()), open.project());
        assertEquals(Optional.of(new ActivityId(CHAT.value())), open.activity());
        assertEquals(Optional.of(new What.Message(KEY, "Oi")), open.first());
    }

    @Test
    void aChatThatIsOpenedWithoutAWord() {
        var asked = assertInstanceOf(
                Asked.Order.class, read(LIA, frame("chat.open", "'project':'%s','text':null,'acceptOthers':true")));
        var open = assertInstanceOf(Command.OpenChat.class, asked.command());
        assertEquals(Optional.empty(), open.first());
        assertEquals(Optional.empty(), open.activity());
    }

    @Test
    void aPageOfALog() {
        assertEquals(
                new Asked.Entries(new Command.LookIn(LIA, CHAT), 3, OptionalInt.empty()),
                read(LIA, frame("chat.entries", "'chat':'%s','after':3")));
        assertEquals(
                new Asked.Entries(new Command.LookIn(LIA, CHAT), 0, OptionalInt.of(50)),
                read(LIA, frame("chat.entries", "'chat':'%s','after':0,'limit':50")));
    }

    @Test
    void typingWhichIsNeverAnError() {
        assertEquals(
                new Asked.Hint(new Command.Type(LIA, CHAT, true)), read(LIA, frame("typing", "'chat':'%s','on':true")));
        assertEquals(new Asked.Nothing(), read(LIA, frame("typing", "'chat':'%s'")));
        assertEquals(new Asked.Nothing(), read(LIA, frame("typing", "'chat':'nowhere','on':1")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'ping'}",
                "{'type':'ping','data':{}}",
                "{'type':'ping','data':null,'ref':null}",
                "{'data':{'seq':'seven','more':[{'deep':1e999}]},'type':'ping','extra':{'type':'x'}}"
            })
    void fieldsThatTheCommandDoesNotKnowArePassedOver(String frame) {
        assertEquals(new Asked.Ping(), read(LIA, frame));
    }

    @Test
    void fieldsInAnyOrder() {
        assertEquals(
                new Heard("r", new Asked.Order(new Command.CloseChat(LIA, CHAT))),
                hear(LIA, "{'data':{'chat':'" + ID + "'},'ref':'r','type':'chat.close'}"));
    }

    private void assertOrder(Command expected, PersonId by, String frame) {
        assertEquals(new Asked.Order(expected), read(by, frame));
    }
}
