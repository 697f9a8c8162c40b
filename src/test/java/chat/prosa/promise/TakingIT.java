package chat.prosa.promise;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import org.junit.jupiter.api.Test;

import chat.prosa.PackagedServer;
import chat.prosa.TestDatabase;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Fifty consultants take the same chat at the same moment, a thousand times: one gets it, the others are told who. */
class TakingIT {

    private static final int CONSULTANTS = 50;
    private static final int CHATS = 1_000;

    @Test
    void oneGetsTheChatAndTheOthersAreToldWho() throws Exception {
        var configuration = new HashMap<>(TestDatabase.empty());
        configuration.put("prosa.demo", "true");
        configuration.put("prosa.gateway.commands-per-second", "100000");
        PackagedServer.start(configuration).close();
        new Firm(configuration).hire(CONSULTANTS);
        try (var server = PackagedServer.start(configuration)) {
            var consultants = signIn(server);
            var lia = Peer.signIn(server.address(), "lia@cliente.prosa");
            var project = lia.connect().path("projects").path(0).path("id").asText();
            for (var chat = 0; chat < CHATS; chat++) {
                take(consultants, open(lia, project));
            }
            consultants.forEach(Peer::close);
        }
    }

    private static List<Peer> signIn(PackagedServer server) throws Exception {
        var consultants = new ArrayList<Peer>();
        for (var number = 0; number < CONSULTANTS; number++) {
            var consultant = Peer.signIn(server.address(), Firm.emailOfConsultant(number));
            consultant.connect();
            consultants.add(consultant);
        }
        return consultants;
    }

    private static String open(Peer lia, String project) throws IOException {
        return lia.done("chat.open", Peer.data().put("project", project))
                .path("chat")
                .path("id")
                .asText();
    }

    private static void take(List<Peer> consultants, String chat) throws IOException {
        var refs = new HashMap<Peer, String>();
        consultants.forEach(one -> refs.put(one, one.send("chat.take", Peer.aboutChat(chat))));
        var winners = new ArrayList<Integer>();
        var told = new ArrayList<String>();
        for (var number = 0; number < CONSULTANTS; number++) {
            var ref = refs.get(consultants.get(number));
            var answer = consultants
                    .get(number)
                    .await(frame -> frame.path("ref").asText().equals(ref));
            if (answer.path("type").asText().equals("ok")) {
                winners.add(number);
            } else {
                assertEquals("already_taken", answer.path("data").path("code").asText());
                told.add(answer.path("data").path("by").path("name").asText());
            }
        }
        assertEquals(1, winners.size());
        assertEquals(CONSULTANTS - 1, told.size());
        assertEquals(
                List.of(Firm.nameOfConsultant(winners.getFirst())),
                told.stream().distinct().toList());
        consultants.get(winners.getFirst()).done("chat.close", Peer.aboutChat(chat));
    }
}
