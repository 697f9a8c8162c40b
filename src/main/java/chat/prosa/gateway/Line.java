package chat.prosa.gateway;

import java.util.Optional;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.CorruptedWebSocketFrameException;
import io.netty.handler.codec.http.websocketx.PingWebSocketFrame;
import io.netty.handler.timeout.IdleStateHandler;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.impl.ws.WebSocketFrameInternal;
import org.jboss.logging.Logger;

/**
 * The wire of one connection. Reading is Vert.x's; writing goes past it to the channel, so that several frames leave
 * with one flush and the bytes of one frame serve all who get it.
 */
@SuppressWarnings("FutureReturnValueIgnored") // whether it arrived, the heartbeat tells
final class Line {

    private static final Logger LOG = Logger.getLogger(Line.class);

    private final ServerWebSocket socket;
    private final ChannelHandlerContext channel;

    Line(ServerWebSocket socket, ChannelHandlerContext channel) {
        this.socket = socket;
        this.channel = channel;
        endIdleTimeout();
    }

    /** Requests that do nothing are cut off after a while; a connection has its heartbeat instead. */
    private void endIdleTimeout() {
        var pipeline = channel.pipeline();
        Optional.ofNullable(pipeline.get(IdleStateHandler.class)).ifPresent(pipeline::remove);
    }

    /** Tells a connection from now on what comes, but nothing that the peer says before it is {@link #read}. */
    void connect(Connection connection, Listener listener) {
        socket.pause();
        socket.frameHandler(frame -> listener.hear(connection, (WebSocketFrameInternal) frame));
        socket.pongHandler(_ -> connection.heard());
        socket.drainHandler(_ -> connection.drained());
        socket.closeHandler(_ -> connection.gone());
        socket.exceptionHandler(this::broken);
    }

    /** Adds a frame to what the next flush sends. */
    void write(Frame frame) {
        channel.write(frame.sending(), channel.voidPromise());
    }

    void flush() {
        channel.flush();
    }

    /** From now on it is full when so many bytes wait to be sent, and has drained when half of them are gone. */
    void fullAt(int bytes) {
        socket.setWriteQueueMaxSize(bytes);
    }

    boolean full() {
        return !channel.channel().isWritable();
    }

    void ping() {
        channel.write(new PingWebSocketFrame(Unpooled.EMPTY_BUFFER), channel.voidPromise());
    }

    /** Hears what the peer says, or lets it wait in the network. */
    void read(boolean on) {
        if (on) {
            socket.resume();
        } else {
            socket.pause();
        }
    }

    /** Says goodbye; a peer that does not answer it is cut off after a while. */
    void close(Close why) {
        socket.close(why.code(), why.reason());
    }

    /** Ends it without a word, which would not arrive anyway. */
    void cut() {
        channel.close();
    }

    /** Vert.x ends it after this. A peer that broke the protocol is told so; any other fault is the network's. */
    private void broken(Throwable fault) {
        if (fault instanceof CorruptedWebSocketFrameException corrupted) {
            channel.writeAndFlush(new CloseWebSocketFrame(corrupted.closeStatus()));
        }
        LOG.debugf(fault, "A connection broke");
    }
}
