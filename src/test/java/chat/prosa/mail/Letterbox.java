package chat.prosa.mail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.mailer.SentMail;

/** Keeps what is sent by mail until a test takes it. */
@ApplicationScoped
public class Letterbox {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<Letter> letters = new ArrayList<>();

    synchronized void sent(@Observes SentMail mail) {
        letters.add(new Letter(mail.to().getFirst(), mail.subject(), mail.textBody()));
        notifyAll();
    }

    /** Takes the first letter to an address that was not taken yet; waits for it to come. */
    public synchronized Letter take(String to) {
        var patience = System.nanoTime() + PATIENCE.toNanos();
        for (var found = find(to); ; found = find(to)) {
            if (found.isPresent()) {
                letters.remove(found.get());
                return found.get();
            }
            await(TimeUnit.NANOSECONDS.toMillis(patience - System.nanoTime()), to);
        }
    }

    public synchronized boolean has(String to) {
        return find(to).isPresent();
    }

    private Optional<Letter> find(String to) {
        return letters.stream().filter(letter -> letter.to().equals(to)).findFirst();
    }

    @SuppressWarnings("WaitNotInLoop") // the loop is where it is called
    private void await(long millis, String to) {
        if (millis <= 0) {
            throw new AssertionError("There never was a letter to " + to);
        }
        try {
            wait(millis);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
