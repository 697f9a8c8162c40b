package chat.prosa.promise;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import chat.prosa.PackagedServer;
import chat.prosa.TestDatabase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * The server is killed at random moments while somebody writes. What was acknowledged is in the log once, the numbers
 * have no gap, and everybody reads the same in the same order.
 */
class KillIT {

    private static final int KILLS = 20;

    /** The most messages that are under way at once, so that a kill finds some at every stage of their way. */
    private static final int UNDER_WAY = 20;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final Map<String, String> configuration = new HashMap<>(TestDatabase.empty());
    private final Map<String, Integer> acknowledged = new HashMap<>();
    private final Map<String, String> unconfirmed = new LinkedHashMap<>();
    private int written;

    @Test
    void whatWasAcknowledgedIsInTheLogOnceAndEverybodyReadsTheSame() throws Exception {
        configuration.put("quarkus.http.port", Integer.toString(freePort()));
        configuration.put("prosa.demo", "true");
        configuration.put("prosa.gateway.commands-per-second", "10000");
        configuration.put("prosa.gateway.commands-at-once", "10000");
        var server = PackagedServer.start(configuration);
        var lia = Peer.signIn(server.address(), "lia@cliente.prosa");
        var ana = Peer.signIn(server.address(), "ana@demo.prosa");
        var chat = begin(lia, ana);
        for (var kill = 0; kill < KILLS; kill++) {
            var running = server;
            write(lia, chat, 10 + random.nextInt(200), running::kill);
            server = PackagedServer.start(configuration);
        }
        confirmAll(lia, chat);
        check(lia, ana, chat);
        server.close();
    }

    private static String begin(Peer lia, Peer ana) throws Exception {
        var project = lia.connect().path("projects").path(0).path("id").asText();
        var chat = lia.done("chat.open", Peer.data().put("project", project))
                .path("chat")
                .path("id")
                .asText();
        ana.connect();
        ana.done("chat.take", Peer.aboutChat(chat));
        ana.close();
        return chat;
    }

    /** Writes until so many more are acknowledged, then has the server killed with the rest under way. */
    private void write(Peer lia, String chat, int more, Runnable kill) throws Exception {
        lia.connect();
        var refs = resend(lia, chat);
        var enough = acknowledged.size() + more;
        try {
            while (acknowledged.size() < enough) {
                writeMore(lia, chat, refs);
                note(lia, chat, refs);
            }
            kill.run();
            while (true) {
                note(lia, chat, refs);
            }
        } catch (IOException gone) {
            assertTrue(acknowledged.size() >= enough, () -> "seed " + seed + ": lost before it was killed: " + gone);
        }
    }

    private void writeMore(Peer lia, String chat, Map<String, String> refs) {
        while (unconfirmed.size() < UNDER_WAY) {
            var key = UUID.randomUUID().toString();
            unconfirmed.put(key, "Mensagem " + ++written);
            refs.put(send(lia, chat, key), key);
        }
    }

    private void confirmAll(Peer lia, String chat) throws Exception {
        lia.connect();
        var refs = resend(lia, chat);
        while (!unconfirmed.isEmpty()) {
            note(lia, chat, refs);
        }
    }

    private Map<String, String> resend(Peer lia, String chat) {
        var refs = new HashMap<String, String>();
        unconfirmed.keySet().forEach(key -> refs.put(send(lia, chat, key), key));
        return refs;
    }

    private String send(Peer lia, String chat, String key) {
        var data = Peer.aboutChat(chat).put("key", key).put("text", unconfirmed.get(key));
        return lia.send("message.send", data);
    }

    /** Hears one frame. What is refused is not written, and is sent again. */
    private void note(Peer lia, String chat, Map<String, String> refs) throws IOException {
        var frame = lia.next();
        var key = refs.remove(frame.path("ref").asText());
        if (key != null && frame.path("type").asText().equals("ok")) {
            acknowledged.put(key, frame.path("data").path("seq").asInt());
            unconfirmed.remove(key);
        } else if (key != null) {
            refs.put(send(lia, chat, key), key);
        }
    }

    private void check(Peer lia, Peer ana, String chat) throws Exception {
        ana.connect();
        var read = entries(ana, chat);
        assertEquals(read, entries(lia, chat), () -> "seed " + seed);
        var keys = new TreeMap<Integer, String>();
        for (var index = 0; index < read.size(); index++) {
            assertEquals(index + 1, read.get(index).path("seq").asInt(), () -> "seed " + seed);
            if (read.get(index).path("kind").asText().equals("message")) {
                keys.put(index + 1, read.get(index).path("key").asText());
            }
        }
        var confirmed = new TreeMap<Integer, String>();
        acknowledged.forEach((key, seq) -> confirmed.put(seq, key));
        assertEquals(confirmed, keys, () -> "seed " + seed);
        assertEquals(written, acknowledged.size());
    }

    private static List<JsonNode> entries(Peer reader, String chat) throws IOException {
        var all = new ArrayList<JsonNode>();
        var more = true;
        for (var after = 0; more; after = all.getLast().path("seq").asInt()) {
            var page = reader.done("chat.entries", Peer.aboutChat(chat).put("after", after));
            page.path("entries").forEach(all::add);
            more = page.path("more").asBoolean();
        }
        return all;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
