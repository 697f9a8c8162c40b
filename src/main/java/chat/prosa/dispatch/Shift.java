package chat.prosa.dispatch;

import java.time.Instant;
import java.util.Optional;

import chat.prosa.desk.Command;
import chat.prosa.desk.Decision;
import chat.prosa.desk.Desk;

/**
 * One life of a desk, from being built out of the journal until something it decided could not be made durable. From
 * then on nothing it decided may be told.
 */
final class Shift {

    private final Mailbox mailbox;
    private final Desk desk;
    private volatile boolean over;

    Shift(Mailbox mailbox, Desk desk) {
        this.mailbox = mailbox;
        this.desk = desk;
    }

    Decision handle(Command command, Instant now) {
        return desk.handle(command, now);
    }

    Optional<Instant> nextDeadline() {
        return desk.nextDeadline();
    }

    boolean over() {
        return over;
    }

    /** Ends it: the desk is thrown away, and its mailbox builds another. */
    void end() {
        over = true;
        mailbox.wake();
    }
}
