package chat.prosa.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Hears all that is told, in order. */
final class Ear implements Receiver {

    private final BlockingQueue<Telling> told = new LinkedBlockingQueue<>();
    private final List<Telling> passedOver = new ArrayList<>();

    @Override
    public void receive(List<Telling> tellings) {
        told.addAll(tellings);
    }

    /** The reply to a ref. */
    Reply reply(String ref) {
        var outcome = (Telling.Outcome) next(telling -> answers(telling, ref));
        return outcome.reply().orElseThrow();
    }

    /** The first that is wanted. What is passed over can still be asked for: desks are heard in no certain order. */
    Telling next(Predicate<Telling> wanted) {
        var known = passedOver.stream().filter(wanted).findFirst();
        known.ifPresent(passedOver::remove);
        return known.orElseGet(() -> listenFor(wanted));
    }

    private Telling listenFor(Predicate<Telling> wanted) {
        var telling = next();
        while (!wanted.test(telling)) {
            passedOver.add(telling);
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
