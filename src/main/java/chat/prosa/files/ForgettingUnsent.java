package chat.prosa.files;

import java.time.Duration;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;

import chat.prosa.dispatch.Time;
import chat.prosa.history.Attachments;
import chat.prosa.history.Contents;

/** Removes what was attached and never sent. Every node does; that one was there before does no harm. */
@Singleton
final class ForgettingUnsent {

    private static final Logger LOG = Logger.getLogger(ForgettingUnsent.class);
    private static final Duration EVERY = Duration.ofMinutes(15);
    private static final int AT_ONCE = 1_000;

    private final Attachments attachments;
    private final Contents contents;
    private final Time time;

    ForgettingUnsent(Attachments attachments, Contents contents, Time time) {
        this.attachments = attachments;
        this.contents = contents;
        this.time = time;
    }

    void begin(@Observes StartupEvent starting) {
        time.at(time.now().plus(EVERY), this::forgetAndGoOn);
    }

    private void forgetAndGoOn() {
        forget().onTermination()
                .invoke(() -> time.at(time.now().plus(EVERY), this::forgetAndGoOn))
                .subscribe()
                .with(_ -> {}, failure -> LOG.warn("Attachments that nobody sent could not be removed", failure));
    }

    /** One that cannot be removed does not keep the others from it. */
    private Uni<Void> forget() {
        return attachments
                .neverSent(AT_ONCE)
                .onItem()
                .transformToMulti(unsent -> Multi.createFrom().iterable(unsent))
                .onItem()
                .transformToUni(this::forget)
                .collectFailures()
                .concatenate()
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** The bytes go first: until then it is known that there are some. */
    private Uni<Void> forget(Attachments.Key unsent) {
        return contents.remove(unsent).chain(() -> attachments.forget(unsent));
    }
}
