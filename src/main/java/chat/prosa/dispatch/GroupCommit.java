package chat.prosa.dispatch;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import io.vertx.core.Context;
import org.jboss.logging.Logger;

import chat.prosa.desk.Event;
import chat.prosa.id.OrganizationId;

/**
 * Makes what all desks decide durable, and lets it out in order. Whatever is decided while one batch is being written
 * goes with the next; a batch that has nothing to be kept is let out at once.
 */
final class GroupCommit {

    /** Bounds one statement; a longer queue means that the database is the bottleneck anyway. */
    private static final int OUTCOMES_AT_ONCE = 2_000;

    private static final Logger LOG = Logger.getLogger(GroupCommit.class);

    private final Context context;
    private final Journal journal;
    private final Wire wire;
    private final Queue<Outcome> outcomes = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean awake = new AtomicBoolean();
    private boolean writing;

    GroupCommit(Context context, Journal journal, Wire wire) {
        this.context = context;
        this.journal = journal;
        this.wire = wire;
    }

    /** Adds an outcome; from any thread. */
    void add(Outcome outcome) {
        if (!outcome.silent()) {
            outcomes.add(outcome);
            wake();
        }
    }

    /** Answers a letter that no desk has read; from any thread. */
    void refuse(Letter letter) {
        pass(Outcome.unavailable(letter));
    }

    /** Tells something that no desk decided; from any thread. */
    void pass(Telling telling) {
        context.runOnContext(_ -> wire.tell(List.of(telling)));
    }

    private void wake() {
        if (awake.compareAndSet(false, true)) {
            context.runOnContext(_ -> next());
        }
    }

    private void next() {
        awake.set(false);
        if (!writing && !outcomes.isEmpty()) {
            write(take());
        }
    }

    private List<Outcome> take() {
        var taken = new ArrayList<Outcome>();
        for (var next = outcomes.poll(); next != null; next = outcomes.poll()) {
            taken.add(next);
            if (taken.size() == OUTCOMES_AT_ONCE) {
                break;
            }
        }
        return taken;
    }

    private void write(List<Outcome> batch) {
        var pages = pages(batch);
        if (pages.isEmpty()) {
            written(batch);
            return;
        }
        writing = true;
        commit(pages, () -> written(batch), failure -> failed(batch, pages, failure));
    }

    private void written(List<Outcome> batch) {
        wire.tell(batch.stream().map(GroupCommit::telling).toList());
        writing = false;
        wake();
    }

    /** One desk's fault must not cost the others anything: each of them is written on its own. */
    private void failed(List<Outcome> batch, List<Page> pages, Throwable failure) {
        LOG.warnf("A batch of %d desks was not written, each is tried alone: %s", pages.size(), failure);
        writeEach(batch, pages.iterator());
    }

    private void writeEach(List<Outcome> batch, Iterator<Page> pages) {
        if (pages.hasNext()) {
            var page = pages.next();
            commit(List.of(page), () -> writeEach(batch, pages), failure -> {
                endShift(batch, page.organization(), failure);
                writeEach(batch, pages);
            });
        } else {
            written(batch);
        }
    }

    private void endShift(List<Outcome> batch, OrganizationId organization, Throwable failure) {
        LOG.warnf(failure, "The desk of organization %s is built again: what it decided was not written", organization);
        batch.stream()
                .filter(outcome -> outcome.letter().organization().equals(organization))
                .map(Outcome::shift)
                .distinct()
                .forEach(Shift::end);
        wire.tell(List.of(new Telling.Restarted(organization)));
    }

    private void commit(List<Page> pages, Runnable written, Consumer<Throwable> failed) {
        journal.commit(pages)
                .subscribe()
                .with(
                        _ -> context.runOnContext(_ -> written.run()),
                        failure -> context.runOnContext(_ -> failed.accept(failure)));
    }

    /** What is to be kept, by desk; nothing of a desk that was thrown away. */
    private static List<Page> pages(List<Outcome> batch) {
        var byDesk = new LinkedHashMap<OrganizationId, List<Event.Kept>>();
        for (var outcome : batch) {
            var kept = outcome.kept();
            if (!kept.isEmpty() && !outcome.shift().over()) {
                byDesk.computeIfAbsent(outcome.letter().organization(), _ -> new ArrayList<>())
                        .addAll(kept);
            }
        }
        return byDesk.entrySet().stream()
                .map(desk -> new Page(desk.getKey(), desk.getValue()))
                .toList();
    }

    private static Telling telling(Outcome outcome) {
        return outcome.shift().over() ? outcome.unavailable() : outcome.telling();
    }
}
