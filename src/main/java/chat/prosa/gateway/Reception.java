package chat.prosa.gateway;

import java.util.Optional;
import java.util.UUID;

import io.netty.channel.ChannelHandlerContext;
import io.vertx.core.http.ServerWebSocket;

import chat.prosa.desk.Command;
import chat.prosa.dispatch.Dispatch;
import chat.prosa.dispatch.Reply;
import chat.prosa.id.SessionId;

/** Lets connections in, has the desk give each a start, and says when they leave. */
final class Reception {

    private final Limits limits;
    private final Audience audience;
    private final Lanes lanes;
    private final Dispatch dispatch;
    private final Listener listener;

    Reception(Limits limits, Audience audience, Lanes lanes, Dispatch dispatch, Listener listener) {
        this.limits = limits;
        this.audience = audience;
        this.lanes = lanes;
        this.dispatch = dispatch;
        this.listener = listener;
    }

    /** Lets a socket in that was just opened; on its event loop. */
    void receive(ServerWebSocket socket, ChannelHandlerContext channel, Visitor visitor) {
        var line = new Line(socket, channel);
        var session = new SessionId(UUID.randomUUID());
        var connection = new Connection(
                line, visitor, session, lanes.of(channel.channel().eventLoop()), this, limits);
        if (audience.enter(connection, limits.connectionsPerUser())) {
            connection.lane().enter(connection);
            line.connect(connection, listener);
            greet(connection);
        } else {
            line.close(Close.TOO_MANY);
        }
    }

    /** Has the desk give a connection its start, which comes as news of its own. */
    void greet(Connection connection) {
        var caller = connection.caller();
        dispatch.ask(caller.organization(), new Command.Connect(caller.id(), connection.session()))
                .subscribe()
                .with(reply -> greeted(connection, reply));
    }

    void leave(Connection connection) {
        audience.leave(connection);
        connection.lane().leave(connection);
        var caller = connection.caller();
        var left = new Command.Disconnect(caller.id(), connection.session());
        dispatch.send(caller.organization(), left, Optional.empty());
    }

    private static void greeted(Connection connection, Reply reply) {
        switch (reply) {
            case Reply.Refused refused -> connection.lane().execute(() -> connection.notGreeted(refused.refusal()));
            case Reply.Done _ -> {}
        }
    }
}
