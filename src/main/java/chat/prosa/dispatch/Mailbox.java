package chat.prosa.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

import io.vertx.core.Context;
import org.jboss.logging.Logger;

import chat.prosa.desk.ChatFile;
import chat.prosa.desk.Command;
import chat.prosa.desk.Decision;
import chat.prosa.desk.Desk;
import chat.prosa.desk.Refusal;
import chat.prosa.desk.Remembered;
import chat.prosa.id.OrganizationId;

/**
 * Feeds one desk its letters, in order, on one Vert.x context. While there is no desk, at the start and after a fault,
 * it has one built from the journal and lets the letters wait.
 */
final class Mailbox {

    /** So many letters are handled before other work of the same thread has its turn. */
    private static final int LETTERS_AT_ONCE = 256;

    private static final Duration BEFORE_TRYING_AGAIN = Duration.ofSeconds(1);

    private static final Logger LOG = Logger.getLogger(Mailbox.class);

    private final OrganizationId organization;
    private final Context context;
    private final Journal journal;
    private final GroupCommit commit;
    private final Time time;
    private final Queue<Letter> letters = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean awake = new AtomicBoolean();
    private final Ringing ringing;

    private Optional<Shift> shift = Optional.empty();
    private boolean opening;
    private Instant now = Instant.EPOCH;

    Mailbox(OrganizationId organization, Context context, Journal journal, GroupCommit commit, Time time) {
        this.organization = organization;
        this.context = context;
        this.journal = journal;
        this.commit = commit;
        this.time = time;
        this.ringing = new Ringing(time, () -> put(new Letter(organization, new Command.Expire(), Optional.empty())));
    }

    /** Adds a letter; from any thread. */
    void put(Letter letter) {
        letters.add(letter);
        wake();
    }

    /** Has the desk built if there is none or its shift is over, so that deadlines are met although nobody calls. */
    void wake() {
        if (awake.compareAndSet(false, true)) {
            context.runOnContext(_ -> read());
        }
    }

    private void read() {
        awake.set(false);
        shift = shift.filter(current -> !current.over());
        if (shift.isPresent()) {
            read(shift.get());
        } else if (!opening) {
            open();
        }
    }

    private void read(Shift shift) {
        for (var read = 0; read < LETTERS_AT_ONCE; read++) {
            var letter = letters.poll();
            if (letter == null) {
                break;
            }
            handle(shift, letter);
        }
        ringing.at(shift.nextDeadline());
        if (!letters.isEmpty()) {
            wake();
        }
    }

    private void handle(Shift shift, Letter letter) {
        if (letter.command() instanceof Command.Expire) {
            ringing.rang();
        }
        var decision = shift.handle(letter.command(), tick());
        if (letter.command() instanceof Command.AboutChat about && unknownChat(decision)) {
            recall(shift, letter, about, decision);
        } else {
            commit.add(new Outcome(shift, letter, decision));
        }
    }

    /** The chat may be one that is over and was forgotten: whoever asks for it gets a true answer all the same. */
    private void recall(Shift shift, Letter letter, Command.AboutChat about, Decision unknown) {
        journal.recall(organization, about.chat())
                .subscribe()
                .with(
                        found -> context.runOnContext(_ -> recalled(shift, letter, found, unknown)),
                        failure -> commit.add(new Outcome(shift, letter, unknown)));
    }

    private void recalled(Shift shift, Letter letter, Optional<ChatFile> found, Decision unknown) {
        found.ifPresent(file -> shift.handle(new Command.Recall(file), tick()));
        commit.add(new Outcome(
                shift,
                letter,
                found.map(_ -> shift.handle(letter.command(), tick())).orElse(unknown)));
        ringing.at(shift.nextDeadline());
    }

    private void open() {
        opening = true;
        journal.remember(organization)
                .subscribe()
                .with(
                        remembered -> context.runOnContext(_ -> opened(remembered)),
                        failure -> context.runOnContext(_ -> notOpened(failure)));
    }

    private void opened(Remembered remembered) {
        opening = false;
        shift = Optional.of(new Shift(this, new Desk(remembered, tick())));
        read();
    }

    /** Nobody is left to wait for a database that is not there. */
    private void notOpened(Throwable failure) {
        LOG.warnf(failure, "The desk of organization %s cannot be opened", organization);
        opening = false;
        time.at(time.now().plus(BEFORE_TRYING_AGAIN), this::wake);
        takeAll().forEach(commit::refuse);
    }

    private List<Letter> takeAll() {
        var all = new ArrayList<Letter>();
        for (var letter = letters.poll(); letter != null; letter = letters.poll()) {
            all.add(letter);
        }
        return all;
    }

    /** The time, which at a desk never goes back. */
    private Instant tick() {
        var read = time.now();
        now = read.isAfter(now) ? read : now;
        return now;
    }

    private static boolean unknownChat(Decision decision) {
        return decision instanceof Decision.Refused refused && refused.refusal().code() == Refusal.Code.NOT_FOUND;
    }
}
