package chat.prosa.gateway;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.netty.channel.ChannelHandlerContext;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.ServerWebSocket;

import chat.prosa.access.Sessions;
import chat.prosa.audit.AuditLog;
import chat.prosa.dispatch.Dispatch;
import chat.prosa.dispatch.Time;
import chat.prosa.dispatch.Wire;
import chat.prosa.history.Attachments;
import chat.prosa.history.Logs;
import chat.prosa.macro.Macros;

/** The gateway as a whole: puts its parts together, and keeps its clock. */
@Singleton
final class Gateway {

    private final Lanes lanes = new Lanes();
    private final Vertx vertx;
    private final Wire wire;
    private final Time time;
    private final Limits limits;
    private final Fanout fanout;
    private final Reception reception;
    private final PassControl passControl;

    Gateway(
            Vertx vertx,
            Dispatch dispatch,
            Wire wire,
            Logs logs,
            AuditLog audit,
            Macros macros,
            Attachments attachments,
            Sessions sessions,
            Time time,
            Limits limits) {
        var audience = new Audience();
        var listener = new Listener(
                limits, dispatch, new LogReading(dispatch, logs, audit), new Preparing(dispatch, macros, attachments));
        this.vertx = vertx;
        this.wire = wire;
        this.time = time;
        this.limits = limits;
        this.fanout = new Fanout(audience, new Welcomes(limits.heartbeat()), time);
        this.passControl = new PassControl(audience, sessions);
        this.reception = new Reception(limits, audience, lanes, dispatch, listener);
    }

    /** Lets a socket in that was just opened; on its event loop. */
    void receive(ServerWebSocket socket, ChannelHandlerContext channel, Visitor visitor) {
        reception.receive(socket, channel, visitor);
    }

    void start(@Observes StartupEvent started) {
        wire.onTelling(fanout);
        var tick = limits.heartbeat().toMillis() / Pulse.TICKS_PER_HEARTBEAT;
        vertx.setPeriodic(tick, _ -> lanes.tick(time.now()));
        vertx.setPeriodic(limits.sessionCheck().toMillis(), _ -> passControl.inspect());
    }

    void stop(@Observes ShutdownEvent stopped) {
        lanes.close();
    }
}
