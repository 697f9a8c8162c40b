package chat.prosa.dispatch;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;

import chat.prosa.desk.Command;
import chat.prosa.desk.Refusal;
import chat.prosa.id.OrganizationId;
import chat.prosa.id.SessionId;

/** Asks desks on behalf of callers who wait for the answer. */
final class Asking implements Receiver {

    /** A desk that is so slow is as good as gone. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SessionId here = new SessionId(UUID.randomUUID());
    private final AtomicLong refs = new AtomicLong();
    private final Map<ReturnAddress, UniEmitter<? super Reply>> waiting = new ConcurrentHashMap<>();
    private final Wire wire;

    Asking(Wire wire) {
        this.wire = wire;
    }

    Uni<Reply> ask(OrganizationId organization, Command command) {
        var address = new ReturnAddress(here, Long.toString(refs.incrementAndGet()));
        return Uni.createFrom()
                .<Reply>emitter(emitter -> {
                    waiting.put(address, emitter);
                    wire.send(new Letter(organization, command, Optional.of(address)));
                })
                .ifNoItem()
                .after(PATIENCE)
                .recoverWithItem(() -> tooSlow(address))
                .onTermination()
                .invoke(() -> waiting.remove(address));
    }

    @Override
    public void receive(List<Telling> tellings) {
        for (var telling : tellings) {
            if (telling instanceof Telling.Outcome outcome) {
                outcome.reply().ifPresent(this::answer);
            }
        }
    }

    private void answer(Reply reply) {
        var emitter = waiting.remove(reply.to());
        if (emitter != null) {
            emitter.complete(reply);
        }
    }

    private static Reply tooSlow(ReturnAddress address) {
        return new Reply.Refused(address, Refusal.of(Refusal.Code.UNAVAILABLE, "Not now; try again."));
    }
}
