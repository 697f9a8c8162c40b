package chat.prosa.gateway;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jboss.logging.Logger;

import chat.prosa.access.SessionHash;
import chat.prosa.access.Sessions;

/** Ends connections whose session is over without anybody having signed out: it ran out, or its person left. */
final class PassControl {

    private static final Logger LOG = Logger.getLogger(PassControl.class);

    private final Audience audience;
    private final Sessions sessions;

    PassControl(Audience audience, Sessions sessions) {
        this.audience = audience;
        this.sessions = sessions;
    }

    /** Looks at everybody's. When the database does not answer, nobody is blamed for it. */
    void inspect() {
        var everybody = audience.everybody();
        if (!everybody.isEmpty()) {
            sessions.lasting(passes(everybody))
                    .subscribe()
                    .with(
                            lasting -> end(everybody, lasting),
                            fault -> LOG.warnf("Whose session is over could not be told: %s", fault));
        }
    }

    private static Set<SessionHash> passes(List<Connection> connections) {
        return connections.stream().map(Connection::pass).collect(Collectors.toUnmodifiableSet());
    }

    private static void end(List<Connection> everybody, Set<SessionHash> lasting) {
        for (var connection : everybody) {
            if (!lasting.contains(connection.pass())) {
                connection.lane().execute(() -> connection.close(Close.SIGNED_OUT));
            }
        }
    }
}
