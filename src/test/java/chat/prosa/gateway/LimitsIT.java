package chat.prosa.gateway;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import chat.prosa.api.Firm;
import chat.prosa.api.Firms;
import chat.prosa.api.Sql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What happens to who sends or reads too much, too fast or too slowly. */
@QuarkusTest
@TestProfile(TightLimits.class)
class LimitsIT {

    private static final int FLOOD = 40;

    @TestHTTPResource("/")
    URI server;

    @Inject
    Firms firms;

    @Inject
    Sql sql;

    private final List<TestSocket> sockets = new ArrayList<>();
    private Firm firm;

    @BeforeEach
    void aFirmWhereAnAbsenceIsSeenAtOnce() {
        firm = firms.found();
        sql.run("update organization set presence_grace = 0 where id = ?", firm.id());
    }

    @AfterEach
    void everybodyLeaves() {
        sockets.forEach(TestSocket::close);
    }

    @Test
    void aFrameOverTheLimitIsRefusedAndTheConnectionGoesOn() {
        var lia = connected("lia");

        lia.sendText(ping(65_537));
        assertEquals("too_large", lia.take("refused").path("code").asText());
        lia.sendInPieces(ping(65_537).substring(0, 40_000), ping(65_537).substring(40_000));
        assertEquals("too_large", lia.take("refused").path("code").asText());

        lia.sendText(ping(65_536));
        lia.take("ok");
        lia.sendInPieces("{\"type\":", "\"ping\"}");
        lia.take("ok");
    }

    @Test
    void framesOverTheLimitEndItWhenTheyAreRepeated() {
        var lia = connected("lia");
        for (var sent = 0; sent <= TightLimits.OFFENCES; sent++) {
            lia.sendText(ping(70_000));
        }
        assertEquals(1009, lia.closeCode());
    }

    @Test
    void aFrameFarOverTheLimitEndsItAtOnce() {
        var lia = connected("lia");
        lia.sendText(ping(16 * 65_536 + 1));
        assertEquals(1009, lia.closeCode());
    }

    @Test
    void malformedFramesEndItWhenTheyAreRepeated() {
        var lia = connected("lia");
        for (var sent = 0; sent < TightLimits.OFFENCES; sent++) {
            lia.sendText("}");
            assertEquals("malformed", lia.take("refused").path("code").asText());
        }
        lia.sendText("}");
        assertEquals(1007, lia.closeCode());
    }

    @Test
    void unknownTypesEndItWhenTheyAreRepeated() {
        var lia = connected("lia");
        for (var sent = 0; sent < TightLimits.OFFENCES; sent++) {
            assertEquals("unknown_type", lia.refusal("chat.juggle"));
        }
        lia.send("chat.juggle");
        assertEquals(1008, lia.closeCode());
    }

    @Test
    void whatIsMerelyRefusedNeverEndsIt() {
        var lia = connected("lia");
        for (var sent = 0; sent < 10 * TightLimits.OFFENCES; sent++) {
            assertEquals("not_found", lia.refusal("chat.close", "chat", UUID.randomUUID()));
            assertEquals("not_allowed", lia.refusal("chat.take", "chat", UUID.randomUUID()));
        }
        lia.ask("ping");
    }

    @Test
    void aBinaryFrameEndsIt() {
        var lia = connected("lia");
        lia.sendBinary("{\"type\":\"ping\"}".getBytes(StandardCharsets.UTF_8));
        assertEquals(1007, lia.closeCode());
    }

    @Test
    void whoIsTooFastIsRefusedAndIsHeardAgainLater() {
        var lia = connected("lia");
        for (var sent = 0; sent < TightLimits.AT_ONCE + TightLimits.OFFENCES; sent++) {
            lia.send("ping");
        }
        assertEquals("rate_limited", lia.take("refused").path("code").asText());
        lia.take("beat");
        lia.take("beat");
        lia.ask("ping");
    }

    @Test
    void whoGoesOnBeingTooFastIsClosed() {
        var lia = connected("lia");
        for (var sent = 0; sent <= TightLimits.AT_ONCE + 10 * TightLimits.OFFENCES + 10; sent++) {
            lia.send("ping");
        }
        assertEquals(1008, lia.closeCode());
    }

    @Test
    void allThatIsSentAtOnceIsAnsweredAlthoughFewAreInFlight() {
        var lia = connected("lia");
        var chat = lia.ask("chat.open", "project", firm.id("rollout"))
                .at("/chat/id")
                .asText();
        var refs = new ArrayList<String>();
        for (var sent = 0; sent < 200; sent++) {
            refs.add(lia.send("message.send", "chat", chat, "key", UUID.randomUUID(), "text", "no. " + sent));
        }
        var seqs = refs.stream()
                .map(ref -> lia.answerTo(ref).at("/data/seq").asInt())
                .toList();
        assertEquals(seqs.stream().sorted().distinct().toList(), seqs);
        assertEquals(200, seqs.size());
    }

    @Test
    void aPersonHasOnlySoManyConnections() {
        var first = connected("lia");
        var second = connected("lia");
        var third = socket("lia");

        assertEquals(1008, third.closeCode());
        first.ask("ping");
        second.ask("ping");
        second.close();
        first.settle();
        connected("lia").ask("ping");
    }

    @Test
    void everyHeartbeatIsFelt() {
        var lia = connected("lia");
        lia.take("beat");
        lia.take("beat");
        lia.take("beat");
    }

    @Test
    void aPeerThatIsSilentForTwoHeartbeatsIsDropped() {
        var bruno = connected("bruno");
        var ana = connected("ana");
        bruno.take("presence.changed", data -> data.path("online").asBoolean());

        ana.read(false);

        bruno.take("presence.changed", data -> !data.path("online").asBoolean());
        ana.read(true);
        assertEquals(1006, ana.closeCode());
    }

    @Test
    void aConnectionEndsWithTheSessionThatRanOut() {
        var lia = connected("lia");
        var otto = connected("otto");
        sql.run(
                "update session set expires_at = now() where organization = ? and customer = ?",
                firm.id(),
                firm.id("lia"));
        assertEquals(3000, lia.closeCode());
        otto.ask("ping");
    }

    @Test
    void whoIsNoLongerWithTheFirmIsClosed() {
        var bruno = connected("bruno");
        var lia = connected("lia");
        sql.run("update consultant set active = false where organization = ? and id = ?", firm.id(), firm.id("bruno"));
        sql.run("delete from customer where organization = ? and id = ?", firm.id(), firm.id("lia"));
        assertEquals(3000, bruno.closeCode());
        assertEquals(3000, lia.closeCode());
    }

    @Test
    void aSlowReaderMissesNewsIsToldSoAndMissesNothingInTheEnd() {
        var lia = connected("lia");
        var ana = connected("ana");
        var chat = taken(ana, lia);

        lia.read(false);
        flood(ana, chat);
        lia.read(true);

        lia.take("resync");
        assertEquals(chat, lia.take("welcome").at("/chats/0/id").asText());
        assertTrue(lia.untaken().stream()
                        .filter(frame -> frame.path("type").asText().equals("entry.added"))
                        .count()
                < FLOOD);
        var entries = lia.ask("chat.entries", "chat", chat, "after", 2).path("entries");
        assertEquals(FLOOD, entries.size());
        ana.ask("message.send", "chat", chat, "key", UUID.randomUUID(), "text", "there?");
        lia.take("entry.added", data -> data.path("text").asText().equals("there?"));
    }

    @Test
    void aReaderThatIsStuckIsClosed() {
        var bruno = connected("bruno");
        var ana = connected("ana");
        bruno.take("presence.changed", data -> data.path("online").asBoolean());
        var lia = connected("lia");
        var chat = taken(ana, lia);

        ana.read(false);
        flood(lia, chat);

        bruno.take("presence.changed", data -> !data.path("online").asBoolean());
        ana.read(true);
        assertEquals(1013, ana.closeCode());
    }

    /** Sends more than all buffers between here and a reader hold. */
    private static void flood(TestSocket sender, String chat) {
        for (var sent = 0; sent < FLOOD; sent++) {
            sender.ask("message.send", "chat", chat, "key", UUID.randomUUID(), "text", "👋".repeat(8_000));
        }
    }

    private String taken(TestSocket consultant, TestSocket customer) {
        var chat = customer.ask("chat.open", "project", firm.id("rollout"))
                .at("/chat/id")
                .asText();
        consultant.take("waiting.added");
        consultant.ask("chat.take", "chat", chat);
        return chat;
    }

    private static String ping(int bytes) {
        var frame = "{\"type\":\"ping\",\"data\":{\"x\":\"\"}}";
        return frame.replace("\"\"", "\"" + "x".repeat(bytes - frame.length()) + "\"");
    }

    private TestSocket connected(String person) {
        var socket = socket(person);
        socket.take("welcome");
        return socket;
    }

    private TestSocket socket(String person) {
        var socket = TestSocket.open(server, firms.session(firm, person).value());
        sockets.add(socket);
        return socket;
    }
}
