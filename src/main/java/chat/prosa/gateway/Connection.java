package chat.prosa.gateway;

import chat.prosa.access.Caller;
import chat.prosa.access.SessionHash;
import chat.prosa.desk.Refusal;
import chat.prosa.id.SessionId;

/**
 * One connection of one person: what he may still be told and asked. It lives on its lane, where alone it may be
 * touched.
 */
final class Connection {

    /** What a command weighs that the desk answers. */
    static final int ONE = 1;

    private enum Standing {
        /** He has not been given a start yet. */
        ARRIVING,
        /** He is told all that concerns him. */
        LIVE,
        /** He reads too slowly and is told nothing more. */
        BEHIND,
        /** He has missed something and is to get a new start. */
        RETURNING,
        GONE
    }

    private final Line line;
    private final Visitor visitor;
    private final SessionId session;
    private final Lane lane;
    private final Reception reception;
    private final Limits limits;
    private final Conduct conduct;
    private final Pulse pulse;
    private final Pieces pieces = new Pieces();

    private Standing standing = Standing.ARRIVING;
    private boolean reading;
    private boolean unflushed;
    private boolean greetAgain;
    private int inFlight;

    Connection(Line line, Visitor visitor, SessionId session, Lane lane, Reception reception, Limits limits) {
        this.line = line;
        this.visitor = visitor;
        this.session = session;
        this.lane = lane;
        this.reception = reception;
        this.limits = limits;
        this.conduct = new Conduct(limits, System.nanoTime());
        this.pulse = new Pulse(lane.tick());
    }

    Caller.Person caller() {
        return visitor.caller();
    }

    SessionHash pass() {
        return visitor.pass();
    }

    SessionId session() {
        return session;
    }

    Lane lane() {
        return lane;
    }

    Conduct conduct() {
        return conduct;
    }

    /** What he has begun to say. */
    Pieces pieces() {
        return pieces;
    }

    boolean ended() {
        return standing == Standing.GONE;
    }

    /** Gives him a start; what he said before is heard now. It may be great: what follows it has room all the same. */
    void welcome(Frame welcome) {
        if (standing != Standing.BEHIND && standing != Standing.GONE) {
            standing = Standing.LIVE;
            line.fullAt(limits.queuedBytes() + welcome.size());
            send(welcome);
        }
    }

    /** Tells him news, if he has a start that they add to. */
    void tell(Frame news) {
        if (standing == Standing.LIVE && line.full()) {
            standing = Standing.BEHIND;
            listen();
        } else if (standing == Standing.LIVE) {
            send(news);
        }
    }

    /** Something he asked is on its way, and weighs so much until it is answered. */
    void asked(int weight) {
        inFlight += weight;
        listen();
    }

    void answer(Frame answer, int weight) {
        inFlight -= weight;
        say(answer);
    }

    /** Says something to him alone, whatever else he may have missed. */
    void say(Frame frame) {
        if (standing != Standing.GONE) {
            send(frame);
        }
    }

    /** The desk was built anew: what he has been told may not be so. Who has no start yet will be given a true one. */
    void restarted() {
        if (standing == Standing.LIVE) {
            startAnew();
        }
    }

    /** The desk did not give him a start. It is asked again after a while, unless it does not know him. */
    void notGreeted(Refusal refusal) {
        if (refusal.code() == Refusal.Code.UNAVAILABLE) {
            greetAgain = true;
        } else {
            close(Close.NOBODY);
        }
    }

    /** He gave a sign of life. */
    void heard() {
        pulse.heard(lane.tick());
    }

    /** His line has room again. */
    void drained() {
        pulse.free(lane.tick());
        if (standing == Standing.BEHIND) {
            startAnew();
        }
        listen();
    }

    /** The lane's clock has moved. */
    void tick(int tick, Frame beat) {
        if (greetAgain) {
            greetAgain = false;
            reception.greet(this);
        }
        if (pulse.due(tick)) {
            beat(tick, beat);
        }
    }

    void close(Close why) {
        if (standing != Standing.GONE) {
            line.close(why);
            gone();
        }
    }

    /** It has ended, by whatever side. */
    void gone() {
        if (standing != Standing.GONE) {
            standing = Standing.GONE;
            reception.leave(this);
        }
    }

    void flush() {
        unflushed = false;
        line.flush();
    }

    private void startAnew() {
        standing = Standing.RETURNING;
        send(Events.RESYNC);
        reception.greet(this);
    }

    private void send(Frame frame) {
        line.write(frame);
        flushSoon();
        listen();
    }

    private void flushSoon() {
        if (!unflushed) {
            unflushed = true;
            lane.flush(this);
        }
    }

    /** Hears him as long as he has a start, takes his answers as fast as he asks, and has few of them to come. */
    private void listen() {
        var hear = (standing == Standing.LIVE || standing == Standing.RETURNING)
                && inFlight < limits.commandsInFlight()
                && !line.full();
        if (hear != reading) {
            reading = hear;
            line.read(hear);
        }
    }

    private void beat(int tick, Frame beat) {
        if (line.full()) {
            endIfStuck(tick);
        } else {
            pulse.free(tick);
            beatFree(tick, beat);
        }
    }

    private void endIfStuck(int tick) {
        if (pulse.stuck(tick)) {
            close(Close.TOO_SLOW);
        }
    }

    private void beatFree(int tick, Frame beat) {
        if (reading && pulse.silent(tick)) {
            line.cut();
            gone();
        } else {
            line.ping();
            flushSoon();
            tell(beat);
        }
    }
}
