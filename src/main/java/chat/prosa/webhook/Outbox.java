package chat.prosa.webhook;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.smallrye.mutiny.Uni;

import chat.prosa.id.WebhookId;

/**
 * What is to be told and has not arrived. It is written together with what happened, so nothing of it is lost; whoever
 * takes something out of it and dies has it taken again a minute later, so it may arrive twice.
 */
public interface Outbox {

    /** How it went. */
    sealed interface Outcome {

        record Arrived(int status) implements Outcome {}

        /**
         * @param status what the receiver answered, if it did
         * @param again how long until it is tried again; empty when it is given up
         */
        record Failed(Optional<Integer> status, String reason, Optional<Duration> again) implements Outcome {}

        /** What it was about is deleted: there is nothing to tell, and the receiver is not to blame. */
        record Pointless() implements Outcome {}
    }

    /**
     * Takes out what is due, some of each webhook's; nobody else does for a minute.
     *
     * @param busy the webhooks that have enough to do
     */
    Uni<List<Due>> take(Set<WebhookId> busy);

    /** Keeps what is going to be sent. */
    Uni<Void> keep(Due due, String body);

    Uni<Void> settle(Due due, Outcome outcome);

    /** Removes what was to be told more than a week ago. */
    Uni<Integer> clear();

    /** Runs something whenever there may be something to take. On any thread. */
    void whenWritten(Runnable look);
}
