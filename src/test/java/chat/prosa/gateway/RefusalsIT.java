package chat.prosa.gateway;

import java.net.URI;
import java.util.EnumSet;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import chat.prosa.api.Firm;
import chat.prosa.api.Firms;
import chat.prosa.api.Sql;
import chat.prosa.desk.Refusal.Code;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Every refusal code of the contract, provoked over a real socket. */
@QuarkusTest
class RefusalsIT {

    /** Opening again returns the chat that is open, so nobody is refused for it. */
    private static final Code RESERVED = Code.ALREADY_OPEN;

    @TestHTTPResource("/")
    URI server;

    @Inject
    Firms firms;

    @Inject
    Sql sql;

    private final EnumSet<Code> provoked = EnumSet.noneOf(Code.class);
    private Firm firm;
    private Crowd crowd;

    @BeforeEach
    void aFirmWhoseConsultantsHaveOneChatEach() {
        firm = firms.found("manual");
        crowd = new Crowd(server, firms, firm);
        sql.run("update organization set max_chats = 1 where id = ?", firm.id());
    }

    @AfterEach
    void everybodyLeaves() {
        crowd.close();
    }

    @Test
    void everyCodeIsThereToBeMet() {
        var ana = crowd.connected("ana");
        var lia = crowd.connected("lia");
        var bruno = crowd.connected("bruno");
        var nowhere = UUID.randomUUID();
        var rollout = firm.id("rollout");

        refused(Code.MALFORMED, lia, "chat.close");
        refused(Code.UNKNOWN_TYPE, lia, "chat.burn");
        refused(Code.NOT_FOUND, lia, "chat.close", "chat", nowhere);
        refused(Code.NOT_ALLOWED, lia, "chat.take", "chat", nowhere);
        refused(Code.INVALID, ana, "presence.set", "status", "asleep");
        refused(Code.NOT_ELIGIBLE, lia, "chat.open", "project", rollout, "consultant", firm.id("diego"));

        var chat = lia.ask("chat.open", "project", rollout, "consultant", firm.id("bruno"))
                .at("/chat/id")
                .asText();
        refused(Code.NO_OFFER, ana, "offer.accept", "chat", chat);
        refused(Code.NOT_PARTICIPANT, ana, "message.send", "chat", chat, "key", nowhere, "text", "Oi");
        bruno.ask("offer.accept", "chat", chat);
        refused(Code.ALREADY_TAKEN, ana, "chat.take", "chat", chat);
        refused(Code.LAST_CONSULTANT, bruno, "chat.leave", "chat", chat);
        refused(Code.NOT_ONLINE, bruno, "chat.invite", "chat", chat, "consultant", firm.id("carla"));

        var otto = crowd.connected("otto");
        var another = otto.ask("chat.open", "project", rollout, "consultant", firm.id("ana"))
                .at("/chat/id")
                .asText();
        ana.ask("offer.accept", "chat", another);
        refused(Code.OVER_CAPACITY, bruno, "chat.transfer", "chat", chat, "consultant", firm.id("ana"));

        sql.run(
                "insert into entry (organization, chat, seq, at, kind, author_kind) values (?, ?, 4, now(), 'closed', 'system')",
                firm.id(),
                UUID.fromString(chat));
        refused(Code.UNAVAILABLE, lia, "message.send", "chat", chat, "key", nowhere, "text", "Oi");
        sql.run("delete from entry where organization = ? and chat = ? and seq = 4", firm.id(), UUID.fromString(chat));
        lia.take("resync");
        lia.take("welcome");
        lia.ask("chat.close", "chat", chat);
        refused(Code.CLOSED, lia, "message.send", "chat", chat, "key", nowhere, "text", "Oi");

        lia.sendText("{\"type\":\"ping\",\"x\":\"" + "x".repeat(70_000) + "\"}");
        assertEquals("too_large", lia.take("refused").path("code").asText());
        provoked.add(Code.TOO_LARGE);
        Stream.generate(() -> lia.send("ping")).limit(300).forEach(_ -> {});
        assertEquals("rate_limited", lia.take("refused").path("code").asText());
        provoked.add(Code.RATE_LIMITED);

        chatDisabled();
        assertEquals(EnumSet.complementOf(EnumSet.of(RESERVED)), provoked);
    }

    private void chatDisabled() {
        var without = firms.found();
        sql.run("update organization set provider = 'none' where id = ?", without.id());
        try (var others = new Crowd(server, firms, without)) {
            refused(Code.CHAT_DISABLED, others.connected("lia"), "chat.open", "project", without.id("rollout"));
        }
    }

    private void refused(Code code, TestSocket who, String type, Object... data) {
        assertEquals(code.wire(), who.refusal(type, data), type);
        provoked.add(code);
    }
}
