package chat.prosa.gateway;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

import io.netty.buffer.Unpooled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import chat.prosa.desk.Refusal;
import chat.prosa.id.PersonId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

/** Which frames are refused, and as what. */
class FrameRefusalsTest extends ReadFrames {

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

    private void assertRefused(Refusal.Code expected, PersonId by, String frame) {
        var refused = assertInstanceOf(Asked.Refused.class, read(by, frame), frame);
        assertEquals(expected, refused.refusal().code(), frame);
    }
}
