package chat.prosa.api.oidc;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

import io.smallrye.mutiny.Uni;

import chat.prosa.dispatch.Time;

/** Something that is fetched when it is first needed, and again when it is old. A failure is not kept. */
final class Kept<T> {

    private record Copy<T>(T what, Instant until) {}

    private final Supplier<Uni<T>> fetching;
    private final Duration goodFor;
    private final Time time;
    private volatile Optional<Copy<T>> copy = Optional.empty();

    Kept(Supplier<Uni<T>> fetching, Duration goodFor, Time time) {
        this.fetching = fetching;
        this.goodFor = goodFor;
        this.time = time;
    }

    Uni<T> get() {
        return Uni.createFrom()
                .deferred(() -> copy.filter(kept -> time.now().isBefore(kept.until()))
                        .map(kept -> Uni.createFrom().item(kept.what()))
                        .orElseGet(this::anew));
    }

    /** Fetches it now, however young the copy is. */
    Uni<T> anew() {
        return fetching.get()
                .invoke(fetched ->
                        copy = Optional.of(new Copy<>(fetched, time.now().plus(goodFor))));
    }
}
