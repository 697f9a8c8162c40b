package chat.prosa.gateway;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import io.netty.buffer.ByteBuf;
import io.vertx.core.http.impl.ws.WebSocketFrameInternal;

import chat.prosa.desk.Command;
import chat.prosa.desk.Refusal;
import chat.prosa.dispatch.Dispatch;
import chat.prosa.dispatch.ReturnAddress;

/** Hears what people say: refuses what is too much or cannot be read, and sends the rest on its way. */
final class Listener {

    /** What no sound program sends. */
    private static final Set<Refusal.Code> OFFENCES = EnumSet.of(
            Refusal.Code.MALFORMED, Refusal.Code.TOO_LARGE, Refusal.Code.UNKNOWN_TYPE, Refusal.Code.RATE_LIMITED);

    private final Limits limits;
    private final Dispatch dispatch;
    private final LogReading logs;
    private final Preparing preparing;
    private final FrameReader reader;

    Listener(Limits limits, Dispatch dispatch, LogReading logs, Preparing preparing) {
        this.limits = limits;
        this.dispatch = dispatch;
        this.logs = logs;
        this.preparing = preparing;
        this.reader = new FrameReader(limits.textCharacters());
    }

    void hear(Connection from, WebSocketFrameInternal frame) {
        if (from.ended()) {
            return;
        }
        from.heard();
        switch (frame.type()) {
            case TEXT, CONTINUATION ->
                from.pieces()
                        .add(frame.getBinaryData(), frame.isFinal(), limits.frameBytes())
                        .ifPresent(text -> hear(from, text));
            case BINARY -> from.close(Close.BINARY);
            case PING -> pinged(from);
            case PONG, CLOSE -> {}
        }
    }

    private void hear(Connection from, ByteBuf text) {
        if (text.readableBytes() > limits.frameBytes()) {
            refuse(from, "", Refusal.of(Refusal.Code.TOO_LARGE, "A frame has " + limits.frameBytes() + " bytes."));
            return;
        }
        var heard = reader.read(text, from.caller().id());
        if (from.conduct().mayAsk(System.nanoTime())) {
            follow(from, heard.ref(), heard.asked());
        } else {
            slowDown(from, heard);
        }
    }

    private void follow(Connection from, String ref, Asked asked) {
        switch (asked) {
            case Asked.Order order -> {
                from.asked(Connection.ONE);
                send(from, order.command(), Optional.of(new ReturnAddress(from.session(), ref)));
            }
            case Asked.Hint hint -> send(from, hint.command(), Optional.empty());
            case Asked.Entries entries -> logs.answer(from, ref, entries);
            case Asked.ToPrepare order -> preparing.answer(from, ref, order);
            case Asked.Ping _ -> from.say(Answers.done(ref));
            case Asked.Refused refused -> refuse(from, ref, refused.refusal());
            case Asked.Nothing _ -> {}
        }
    }

    private void send(Connection from, Command command, Optional<ReturnAddress> answerTo) {
        dispatch.send(from.caller().organization(), command, answerTo);
    }

    /** A hint that comes too fast is dropped as silently as one that is wrong. */
    private void slowDown(Connection from, Heard heard) {
        switch (heard.asked()) {
            case Asked.Hint _, Asked.Nothing _ -> {}
            case Asked.Order _, Asked.Entries _, Asked.ToPrepare _, Asked.Ping _, Asked.Refused _ ->
                refuse(from, heard.ref(), Refusal.of(Refusal.Code.RATE_LIMITED, "Not so fast."));
        }
    }

    /** The socket's own pings cost as much as ours, and are answered before we know of them. */
    private void pinged(Connection from) {
        if (!from.conduct().mayAsk(System.nanoTime())) {
            blame(from, Refusal.Code.RATE_LIMITED);
        }
    }

    private void refuse(Connection from, String ref, Refusal refusal) {
        from.say(Answers.refused(ref, refusal));
        blame(from, refusal.code());
    }

    /** Offences are forgiven, but not without end. */
    private void blame(Connection from, Refusal.Code code) {
        if (OFFENCES.contains(code) && !from.conduct().forgiven(code, System.nanoTime())) {
            from.close(Close.after(code));
        }
    }
}
