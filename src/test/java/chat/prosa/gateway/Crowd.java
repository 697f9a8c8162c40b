package chat.prosa.gateway;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import chat.prosa.api.Firm;
import chat.prosa.api.Firms;

/** The people of one firm, each at one socket or more. */
final class Crowd implements AutoCloseable {

    private final List<TestSocket> sockets = new ArrayList<>();
    private final URI server;
    private final Firms firms;
    private final Firm firm;

    Crowd(URI server, Firms firms, Firm firm) {
        this.server = server;
        this.firms = firms;
        this.firm = firm;
    }

    /** Somebody who has been welcomed. */
    TestSocket connected(String person) {
        var socket = socket(person);
        socket.take("welcome");
        return socket;
    }

    /** Somebody who comes; his welcome is still to be taken. */
    TestSocket socket(String person) {
        var socket = TestSocket.open(server, firms.session(firm, person).value());
        sockets.add(socket);
        return socket;
    }

    /** A chat that a customer opens. */
    String open(TestSocket customer, String project) {
        return customer.ask("chat.open", "project", firm.id(project))
                .at("/chat/id")
                .asText();
    }

    @Override
    public void close() {
        sockets.forEach(TestSocket::close);
    }
}
