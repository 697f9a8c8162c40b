package chat.prosa.gateway;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import io.netty.buffer.Unpooled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import chat.prosa.chat.What;
import chat.prosa.desk.Command;
import chat.prosa.desk.Refusal;
import chat.prosa.id.ActivityId;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.MessageKey;
import chat.prosa.id.PersonId;
import chat.prosa.id.ProjectId;
import chat.prosa.presence.Status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

class FrameReaderTest {

    private static final String ID = "0198c0de-0000-7000-8000-000000000001";
    private static final ChatId CHAT = new ChatId(UUID.fromString(ID));
    private static final MessageKey KEY = new MessageKey(UUID.fromString(ID));
    private static final CustomerId LIA = new CustomerId(new UUID(0, 1));
    private static final ConsultantId ANA = new ConsultantId(new UUID(0, 2));
    private static final int LONGEST = 10;

    private final FrameReader reader = new FrameReader(LONGEST);

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "null",
                "7",
                "'ping'",
                "[]",
                "[{'type':'ping'}]",
                "{}",
                "{'type':'ping'",
                "{'type':'ping'} {'type':'ping'}",
                "{'type':'ping'}x",
                "{type:'ping'}",
                "{'type':'ping',}",
                "{'type':7}",
                "{'type':''}",
                "{'type':['ping']}",
                "{'type':{'ping':1}}",
                "{'type':'ping','type':'ping'}",
                "{'type':'ping','ref':7}",
                "{'type':'ping','ref':''}",
                "{'type':'ping','ref':{'a':1}}",
                "{'type':'ping','ref':'\\ud83d'}",
                "{'type':'ping','ref':'a','ref':'b'}",
                "{'type':'ping','ref':'0123456789012345678901234567890123456789012345678901234567890123x'}",
                "{'type':'ping','data':[]}",
                "{'type':'ping','data':'x'}",
                "{'type':'ping','data':{},'data':{}}",
                "{'type':'chat.close'}",
                "{'type':'chat.close','data':{}}",
                "{'type':'chat.close','data':{'chat':null}}",
                "{'type':'chat.close','data':{'chat':7}}",
                "{'type':'chat.close','data':{'chat':['" + ID + "']}}",
                "{'type':'chat.close','data':{'chat':'" + ID + "','chat':'" + ID + "'}}",
                "{'type':'message.read','data':{'chat':'" + ID + "','seq':'1'}}",
                "{'type':'message.read','data':{'chat':'" + ID + "','seq':1.0}}",
                "{'type':'message.read','data':{'chat':'" + ID + "','seq':1e999}}",
                "{'type':'message.read','data':{'chat':'" + ID + "','seq':NaN}}",
                "{'type':'message.read','data':{'chat':'" + ID + "','seq':true}}",
                "{'type':'message.send','data':{'chat':'" + ID + "','key':'" + ID + "'}}",
                "{'type':'message.send','data':{'chat':'" + ID + "','text':'x'}}",
                "{'type':'message.send','data':{'chat':'" + ID + "','key':'" + ID + "','text':{}}}",
                "{'type':'message.send','data':{'chat':'" + ID + "','key':'" + ID + "','text':'x','note':'true'}}",
                "{'type':'chat.open','data':{'project':'" + ID + "','text':'x'}}"
            })
    void malformedFrames(String frame) {
        assertRefused(Refusal.Code.MALFORMED, LIA, frame);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'message.read','data':{'chat':'" + ID + "','seq':-1}}",
                "{'type':'message.read','data':{'chat':'" + ID + "','seq':2147483648}}",
                "{'type':'message.read','data':{'chat':'" + ID + "','seq':123456789012345678901234567890}}",
                "{'type':'chat.entries','data':{'chat':'" + ID + "','after':-1}}",
                "{'type':'chat.entries','data':{'chat':'" + ID + "','after':0,'limit':0}}",
                "{'type':'message.send','data':{'chat':'" + ID + "','key':'me','text':'x'}}",
                "{'type':'message.send','data':{'chat':'" + ID + "','key':'" + ID + "','text':''}}",
                "{'type':'message.send','data':{'chat':'" + ID + "','key':'" + ID + "','text':' \\n '}}",
                "{'type':'message.send','data':{'chat':'" + ID + "','key':'" + ID + "','text':'a\\u0000b'}}",
                "{'type':'message.send','data':{'chat':'" + ID + "','key':'" + ID + "','text':'a\\ud83d'}}",
                "{'type':'message.send','data':{'chat':'" + ID + "','key':'" + ID + "','text':'\\udc4bb'}}",
                "{'type':'message.send','data':{'chat':'" + ID + "','key':'" + ID + "','text':'12345678901'}}",
                "{'type':'chat.open','data':{'project':'" + ID + "','key':'" + ID + "','text':''}}"
            })
    void valuesThatCannotBe(String frame) {
        assertRefused(Refusal.Code.INVALID, LIA, frame);
    }

    @Test
    void charactersAreCountedAsPeopleDo() {
        assertInstanceOf(
                Asked.Order.class,
                read(LIA, frame("message.send", "'chat':'%s','key':'%s','text':'" + "👋".repeat(LONGEST) + "'")));
        assertRefused(
                Refusal.Code.INVALID,
                LIA,
                frame("message.send", "'chat':'%s','key':'%s','text':'" + "👋".repeat(LONGEST + 1) + "'"));
    }

    @Test
    void aStatusThatDoesNotExist() {
        assertRefused(Refusal.Code.INVALID, ANA, frame("presence.set", "'status':'AVAILABLE'"));
    }

    @Test
    void anIdThatIsNotOneOfOursNamesNothing() {
        assertRefused(Refusal.Code.NOT_FOUND, LIA, frame("chat.close", "'chat':'ext:7'"));
        assertRefused(Refusal.Code.NOT_FOUND, LIA, frame("chat.open", "'project':'x'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"offer.make", "ok", "Ping", "ping ", "MESSAGE_SEND", "\\u0000"})
    void typesThatDoNotExist(String type) {
        assertRefused(Refusal.Code.UNKNOWN_TYPE, LIA, frame(type, ""));
    }

    @Test
    void whatIsForOthersToAsk() {
        assertRefused(Refusal.Code.NOT_ALLOWED, LIA, frame("chat.take", "'chat':'%s'"));
        assertRefused(Refusal.Code.NOT_ALLOWED, LIA, frame("presence.set", "'status':'nonsense'"));
        assertRefused(Refusal.Code.NOT_ALLOWED, ANA, frame("chat.open", ""));
    }

    @Test
    void aRefusalNamesTheFrameItRefusesIfThatMuchCouldBeRead() {
        assertEquals("7", hear(LIA, "{'ref':'7','type':'nonsense'}").ref());
        assertEquals("7", hear(LIA, "{'ref':'7','type':").ref());
        assertEquals("", hear(LIA, "{'type':'nonsense','data':[").ref());
    }

    @Test
    void nestingWithoutEnd() {
        assertRefused(Refusal.Code.MALFORMED, LIA, "{'type':'ping','data':{'x':" + "[".repeat(30_000));
        assertRefused(Refusal.Code.MALFORMED, LIA, "{'type':'ping','x':" + "{'x':".repeat(10_000));
        assertRefused(Refusal.Code.MALFORMED, LIA, "{'type':'ping','data':{'seq':" + "9".repeat(60_000) + "}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c3 28", "ff fe", "e2 82", "c0 80", "f8 88 80 80 80"})
    void bytesThatAreNotUtf8(String hex) {
        var key = "{\"type\":\"message.send\",\"data\":{\"chat\":\"" + ID + "\",\"key\":\"" + ID + "\",\"text\":\"";
        var frame = Unpooled.wrappedBuffer(
                key.getBytes(StandardCharsets.US_ASCII),
                HexFormat.ofDelimiter(" ").parseHex(hex),
                "\"}}".getBytes(StandardCharsets.US_ASCII));
        assertInstanceOf(Asked.Refused.class, reader.read(frame, LIA).asked());
    }

    @Test
    void noOtherEncodingThanUtf8() {
        var frame = Unpooled.copiedBuffer("{\"type\":\"ping\"}", StandardCharsets.UTF_16LE);
        assertInstanceOf(Asked.Refused.class, reader.read(frame, LIA).asked());
    }

    private static String frame(String type, String data) {
        return "{'type':'" + type + "','data':{" + data.replace("%s", ID) + "}}";
    }

    private void assertOrder(Command expected, PersonId by, String frame) {
        assertEquals(new Asked.Order(expected), read(by, frame));
    }

    private void assertRefused(Refusal.Code expected, PersonId by, String frame) {
        var refused = assertInstanceOf(Asked.Refused.class, read(by, frame), frame);
        assertEquals(expected, refused.refusal().code(), frame);
    }

    private Asked read(PersonId by, String frame) {
        return hear(by, frame).asked();
    }

    private Heard hear(PersonId by, String frame) {
        return reader.read(Unpooled.copiedBuffer(frame.replace('\'', '"'), StandardCharsets.UTF_8), by);
    }
}
