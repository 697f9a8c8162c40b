package chat.prosa.outbox;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.VertxException;
import org.jboss.logging.Logger;

import chat.prosa.dispatch.Time;
import chat.prosa.id.WebhookId;
import chat.prosa.webhook.Due;
import chat.prosa.webhook.Outbox;
import chat.prosa.webhook.Outbox.Outcome;
import chat.prosa.webhook.Patience;

/**
 * Tells webhooks what is due. Each is told a few things at a time and then the next few, so that one that is slow holds
 * up nobody but itself. In which order they arrive is not promised.
 */
@Singleton
final class Delivering {

    private static final Logger LOG = Logger.getLogger(Delivering.class);
    private static final Duration A_MOMENT = Duration.ofMillis(50);
    private static final Duration CLEAR_EVERY = Duration.ofHours(6);

    private final Outbox outbox;
    private final Composing composing;
    private final Sending sending;
    private final WebhookConfig config;
    private final Time time;

    private final Set<WebhookId> busy = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean looking = new AtomicBoolean();
    private final AtomicBoolean nudged = new AtomicBoolean();
    private volatile boolean over;

    Delivering(Outbox outbox, Composing composing, Sending sending, WebhookConfig config, Time time) {
        this.outbox = outbox;
        this.composing = composing;
        this.sending = sending;
        this.config = config;
        this.time = time;
    }

    void begin(@Observes StartupEvent starting) {
        outbox.whenWritten(this::lookSoon);
        lookAndGoOn();
        clearAndGoOn();
    }

    void end(@Observes ShutdownEvent stopping) {
        over = true;
    }

    /** In a moment, so that what is written meanwhile is found by the same look. */
    private void lookSoon() {
        if (nudged.compareAndSet(false, true)) {
            time.at(time.now().plus(A_MOMENT), () -> {
                nudged.set(false);
                look();
            });
        }
    }

    private void lookAndGoOn() {
        look();
        if (!over) {
            time.at(time.now().plus(config.lookEvery()), this::lookAndGoOn);
        }
    }

    private void clearAndGoOn() {
        outbox.clear()
                .onTermination()
                .invoke(() -> time.at(time.now().plus(CLEAR_EVERY), this::clearAndGoOn))
                .subscribe()
                .with(_ -> {}, failure -> LOG.warn("What webhooks were told long ago could not be removed", failure));
    }

    /** One look at a time, lest a webhook is found twice before it is known to be busy. */
    private void look() {
        if (over) {
            return;
        }
        if (!looking.compareAndSet(false, true)) {
            lookSoon();
            return;
        }
        outbox.take(Set.copyOf(busy))
                .invoke(this::deliver)
                .onTermination()
                .invoke(() -> looking.set(false))
                .subscribe()
                .with(_ -> {}, failure -> LOG.warn("What webhooks are to be told could not be read", failure));
    }

    private void deliver(List<Due> due) {
        due.stream().collect(Collectors.groupingBy(Due::webhook)).forEach(this::deliver);
    }

    private void deliver(WebhookId webhook, List<Due> due) {
        busy.add(webhook);
        Uni.join()
                .all(due.stream().map(this::deliver).toList())
                .andCollectFailures()
                .onTermination()
                .invoke(() -> busy.remove(webhook))
                .subscribe()
                .with(_ -> lookSoon(), failure -> LOG.warnf(failure, "Webhook %s could not be told all", webhook));
    }

    private Uni<Void> deliver(Due due) {
        return due.body()
                .map(body -> Uni.createFrom().item(Optional.of(body)))
                .orElseGet(() -> compose(due))
                .chain(body -> body.map(text -> outcome(due, text))
                        .orElseGet(() -> Uni.createFrom().item(new Outcome.Pointless())))
                .chain(outcome -> outbox.settle(due, outcome));
    }

    private Uni<Optional<String>> compose(Due due) {
        return composing
                .body(due)
                .call(body -> body.map(text -> outbox.keep(due, text))
                        .orElseGet(() -> Uni.createFrom().voidItem()));
    }

    private Uni<Outcome> outcome(Due due, String body) {
        return sending.send(due, body)
                .map(status -> status / 100 == 2
                        ? new Outcome.Arrived(status)
                        : failed(due, Optional.of(status), "It answered " + status))
                .onFailure()
                .recoverWithItem(failure -> failed(due, Optional.empty(), reason(failure)));
    }

    private Outcome failed(Due due, Optional<Integer> status, String reason) {
        return new Outcome.Failed(
                status, reason, Patience.after(due.attempt(), due.at(), time.now(), ThreadLocalRandom.current()));
    }

    private static String reason(Throwable failure) {
        return switch (failure) {
            case Sending.NotToBeCalled refused -> String.valueOf(refused.getMessage());
            case TimeoutException _ -> "It did not answer in time";
            case VertxException _ -> "The connection was closed";
            default -> failure.getClass().getSimpleName() + ": " + failure.getMessage();
        };
    }
}
