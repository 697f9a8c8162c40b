package chat.prosa.dispatch;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Hears all that is told, in order. */
final class Ear implements Receiver {

    private final BlockingQueue<Telling> told = new LinkedBlockingQueue<>();

    @Override
    public void receive(List<Telling> tellings) {
        told.addAll(tellings);
    }

    /** The reply to a ref; whatever was told before it is passed over. */
    Reply reply(String ref) {
        var outcome = (Telling.Outcome) next(telling -> answers(telling, ref));
        return outcome.reply().orElseThrow();
    }

    Telling next(Predicate<Telling> wanted) {
        var telling = next();
        while (!wanted.test(telling)) {
            telling = next();
        }
        return telling;
    }

    boolean heardNothing() {
        return told.isEmpty();
    }

    private static boolean answers(Telling telling, String ref) {
        return telling instanceof Telling.Outcome outcome
                && outcome.reply().filter(reply -> reply.to().ref().equals(ref)).isPresent();
    }

    private Telling next() {
        try {
            return Optional.ofNullable(told.poll(10, TimeUnit.SECONDS)).orElseThrow();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
