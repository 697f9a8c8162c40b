package chat.prosa.promise;

import java.time.Instant;
import java.util.HashMap;

import org.junit.jupiter.api.Test;

import chat.prosa.PackagedServer;
import chat.prosa.TestDatabase;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * Ten thousand chats wait with different deadlines. Many of them pass while the server is down. Each is lost once, at
 * its time or as soon as the server is back, and leaves one ticket.
 */
class LossIT {

    private static final int CHATS = 10_000;

    /**
     * What passed while the server was down, up to half of all, has so long once it serves; a cold start takes most of
     * it.
     */
    private static final int SECONDS_TO_CATCH_UP = 5;

    @Test
    void eachIsLostOnceAtItsTimeAndLeavesOneTicket() throws Exception {
        var configuration = new HashMap<>(TestDatabase.empty());
        configuration.put("prosa.demo", "true");
        var firm = new Firm(configuration);
        PackagedServer.start(configuration).close();
        firm.keepWaiting(CHATS, -10, 20);
        try (var server = PackagedServer.start(configuration)) {
            var ready = Instant.now();
            var ana = Peer.signIn(server.address(), "ana@demo.prosa");
            awaitNobody(ana, ana.connect().path("waiting").size());
            check(firm, ready);
        }
    }

    /** Until nobody waits any more. So much happens that she may fall behind; then she is given a new start. */
    private static void awaitNobody(Peer ana, int waiting) throws Exception {
        var left = waiting;
        while (left > 0) {
            var frame = ana.next();
            left = switch (frame.path("type").asText()) {
                case "waiting.removed" -> left - 1;
                case "welcome" -> frame.at("/data/waiting").size();
                default -> left;
            };
        }
    }

    private static void check(Firm firm, Instant ready) throws Exception {
        assertEquals(CHATS, firm.count("select count(*) from chat where status = 'lost'"));
        assertEquals(CHATS, firm.count("select count(*) from entry where kind = 'lost'"));
        assertEquals(
                CHATS,
                firm.count("select count(distinct chat) from ticket where tags @> '{chat-perdido,origem-chat}'"));
        assertEquals(CHATS, firm.count("select max(number) from ticket"));
        assertEquals(CHATS, firm.count("select count(*) from ticket"));
        assertEquals(0, firm.count("select count(*) from chat where ended_at < since + interval '30 minutes'"));
        var late = """
                select count(*) from chat where ended_at > greatest(
                    since + interval '30 minutes 1 second', timestamptz '%s' + interval '%d seconds')""";
        assertEquals(0, firm.count(late.formatted(ready, SECONDS_TO_CATCH_UP)));
    }
}
