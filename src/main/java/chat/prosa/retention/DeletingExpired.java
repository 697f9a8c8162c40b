package chat.prosa.retention;

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
import chat.prosa.history.Expiry;

/** Once a day, a few chats at a time so that nobody waits for it. Every node does; each chat is deleted by one. */
@Singleton
public final class DeletingExpired {

    private static final Logger LOG = Logger.getLogger(DeletingExpired.class);
    private static final Duration FIRST = Duration.ofMinutes(10);
    private static final Duration EVERY = Duration.ofDays(1);
    private static final int CHATS_AT_ONCE = 100;
    private static final int ATTACHMENTS_AT_ONCE = 1_000;

    private final Expiry expiry;
    private final Contents contents;
    private final Time time;

    DeletingExpired(Expiry expiry, Contents contents, Time time) {
        this.expiry = expiry;
        this.contents = contents;
        this.time = time;
    }

    void begin(@Observes StartupEvent starting) {
        time.at(time.now().plus(FIRST), this::deleteAndGoOn);
    }

    private void deleteAndGoOn() {
        delete().onTermination()
                .invoke(() -> time.at(time.now().plus(EVERY), this::deleteAndGoOn))
                .subscribe()
                .with(_ -> {}, failure -> LOG.warn("Chats that are kept no longer could not be deleted", failure));
    }

    /** All there are now. */
    public Uni<Void> delete() {
        return removeAttachments().chain(this::deleteChats);
    }

    /** One that cannot be removed keeps its chat, and ends this until tomorrow. */
    private Uni<Void> removeAttachments() {
        return expiry.attachments(ATTACHMENTS_AT_ONCE)
                .call(some -> Multi.createFrom()
                        .iterable(some)
                        .onItem()
                        .transformToUniAndConcatenate(this::remove)
                        .collect()
                        .last())
                .chain(some ->
                        some.size() < ATTACHMENTS_AT_ONCE ? Uni.createFrom().voidItem() : removeAttachments());
    }

    /** The bytes go first: until then it is known that there are some. */
    private Uni<Void> remove(Attachments.Key attachment) {
        return contents.remove(attachment).chain(() -> expiry.forget(attachment));
    }

    private Uni<Void> deleteChats() {
        return expiry.delete(CHATS_AT_ONCE)
                .chain(deleted -> deleted < CHATS_AT_ONCE ? Uni.createFrom().voidItem() : deleteChats());
    }
}
