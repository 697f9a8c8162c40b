package chat.prosa.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import io.vertx.core.Future;

/** The benchmark's main thread waits; the event loop never does. */
final class Patience {

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final Duration LOOK_EVERY = Duration.ofMillis(10);

    private Patience() {}

    static <T> T await(Future<T> future) {
        return future.toCompletionStage()
                .toCompletableFuture()
                .orTimeout(LONGEST.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    /** Looks now and then whether it is so. */
    static void until(Condition condition) throws IOException {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!condition.isMet()) {
            if (System.nanoTime() > end) {
                throw new IOException("Waited in vain for " + LONGEST);
            }
            sleepUntil(System.nanoTime() + LOOK_EVERY.toNanos());
        }
    }

    static void sleepUntil(long nanoTime) {
        for (long left = nanoTime - System.nanoTime(); left > 0; left = nanoTime - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /** Something that comes true in time. */
    interface Condition {
        boolean isMet() throws IOException;
    }
}
