package chat.prosa.gateway;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.netty.buffer.Unpooled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import chat.prosa.chat.Choice;
import chat.prosa.chat.Rating;
import chat.prosa.chat.Transfer;
import chat.prosa.desk.Command;
import chat.prosa.desk.Refusal;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.PersonId;
import chat.prosa.id.ServiceGroupId;

import static chat.prosa.desk.TheFirm.ANA;
import static chat.prosa.desk.TheFirm.LIA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

/** What is said about offers, choices, transfers, tags and ratings, read as what it means. */
class RoutingFramesTest {

    private static final UUID ID = new UUID(7, 7);
    private static final ChatId CHAT = new ChatId(ID);
    private static final ConsultantId SOMEBODY = new ConsultantId(ID);

    private final FrameReader reader = new FrameReader(100);

    @Test
    void offers() {
        assertOrder(new Command.AcceptOffer(ANA, CHAT), ANA, "offer.accept", "'chat':'%s'");
        assertOrder(
                new Command.DeclineOffer(ANA, CHAT, Optional.empty()),
                ANA,
                "offer.decline",
                "'chat':'%s','reason':null");
        assertOrder(
                new Command.DeclineOffer(ANA, CHAT, Optional.of("Em reunião")),
                ANA,
                "offer.decline",
                "'chat':'%s','reason':'Em reunião'");
    }

    @Test
    void whatIsPutAsideAndTakenUp() {
        assertOrder(new Command.ParkChat(ANA, CHAT), ANA, "chat.park", "'chat':'%s'");
        assertOrder(new Command.ResumeChat(ANA, CHAT), ANA, "chat.resume", "'chat':'%s'");
    }

    @Test
    void colleaguesWhoAreCalled() {
        assertOrder(new Command.Invite(ANA, CHAT, SOMEBODY), ANA, "chat.invite", "'chat':'%s','consultant':'%s'");
        assertOrder(
                new Command.TransferChat(ANA, CHAT, new Transfer.ToConsultant(SOMEBODY)),
                ANA,
                "chat.transfer",
                "'chat':'%s','consultant':'%s'");
        assertOrder(
                new Command.TransferChat(ANA, CHAT, new Transfer.ToGroup(new ServiceGroupId(ID))),
                ANA,
                "chat.transfer",
                "'chat':'%s','serviceGroup':'%s'");
    }

    @Test
    void tagsWhoseCapitalsDoNotMatter() {
        assertOrder(
                new Command.TagChat(ANA, CHAT, Set.of("fiscal", "nota 7"), Set.of()),
                ANA,
                "chat.tag",
                "'chat':'%s','add':['Fiscal',' fiscal ','Nota 7']");
    }

    @Test
    void aChoice() {
        assertOrder(
                new Command.ChooseConsultant(LIA, CHAT, new Choice(SOMEBODY, true)),
                LIA,
                "chat.choose",
                "'chat':'%s','consultant':'%s','acceptOthers':true");
        var open =
                assertInstanceOf(Command.OpenChat.class, order(LIA, "chat.open", "'project':'%s','consultant':'%s'"));
        assertEquals(Optional.of(new Choice(SOMEBODY, false)), open.choice());
    }

    @Test
    void aRating() {
        assertOrder(
                new Command.RateChat(LIA, CHAT, new Rating(5, Optional.of("Ótimo"))),
                LIA,
                "chat.rate",
                "'chat':'%s','score':5,'comment':'Ótimo'");
    }

    @Test
    void aTicketOfAChat() {
        var open = assertInstanceOf(
                Command.OpenTicketOfChat.class, order(ANA, "ticket.open", "'chat':'%s','subject':'Enviar contrato'"));
        assertEquals("Enviar contrato", open.subject());
        assertEquals("", open.description());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'chat.transfer','data':{'chat':'%s'}",
                "'chat.transfer','data':{'chat':'%s','consultant':'%s','serviceGroup':'%s'}",
                "'chat.tag','data':{'chat':'%s','add':'fiscal'}",
                "'chat.tag','data':{'chat':'%s','add':['fiscal',7]}",
                "'chat.tag','data':{'chat':'%s','add':[['fiscal']]}",
                "'chat.invite','data':{'chat':'%s','consultant':['%s']}",
                "'ticket.open','data':{'chat':'%s'}"
            })
    void malformed(String frame) {
        assertEquals(Refusal.Code.MALFORMED, refused(ANA, frame));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'chat.tag','data':{'chat':'%s','add':['']}",
                "'chat.tag','data':{'chat':'%s','add':['a\\u0000']}",
                "'chat.tag','data':{'chat':'%s','add':['12345678901234567890123456789012345678901']}",
                "'chat.tag','data':{'chat':'%s','remove':['1','2','3','4','5','6','7','8','9','10','11','12','13','14','15','16','17','18','19','20','21']}",
                "'ticket.open','data':{'chat':'%s','subject':'Duas\\nlinhas'}",
                "'ticket.open','data':{'chat':'%s','subject':' '}",
                "'offer.decline','data':{'chat':'%s','reason':''}"
            })
    void valuesThatCannotBe(String frame) {
        assertEquals(Refusal.Code.INVALID, refused(ANA, frame));
    }

    @Test
    void aScoreIsFromOneToFive() {
        for (var score : new int[] {0, 6, -1}) {
            assertEquals(Refusal.Code.INVALID, refused(LIA, "'chat.rate','data':{'chat':'%s','score':" + score + "}"));
        }
    }

    private void assertOrder(Command expected, PersonId by, String type, String data) {
        assertEquals(expected, order(by, type, data));
    }

    private Command order(PersonId by, String type, String data) {
        return assertInstanceOf(Asked.Order.class, read(by, "'" + type + "','data':{" + data + "}"))
                .command();
    }

    private Refusal.Code refused(PersonId by, String frame) {
        return assertInstanceOf(Asked.Refused.class, read(by, frame), frame)
                .refusal()
                .code();
    }

    private Asked read(PersonId by, String frame) {
        var json = ("{'type':" + frame + "}").replace("%s", ID.toString()).replace('\'', '"');
        return reader.read(Unpooled.copiedBuffer(json, StandardCharsets.UTF_8), by)
                .asked();
    }
}
