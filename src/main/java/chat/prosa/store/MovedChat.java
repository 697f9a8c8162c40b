package chat.prosa.store;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;

import chat.prosa.chat.Chat;
import chat.prosa.chat.State;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.OrganizationId;

/**
 * A chat that moved, perhaps more than once in a batch.
 *
 * @param chat as it is after all of it
 * @param live its last state that was live
 * @param seen all consultants who attended it meanwhile
 */
record MovedChat(OrganizationId organization, Chat chat, Optional<State.Live> live, SequencedSet<ConsultantId> seen) {
    static MovedChat to(OrganizationId organization, Chat chat) {
        var live = chat.state() instanceof State.Live state ? Optional.of(state) : Optional.<State.Live>empty();
        return new MovedChat(organization, chat, live, chat.consultants());
    }

    MovedChat then(MovedChat next) {
        var all = new LinkedHashSet<>(seen);
        all.addAll(next.seen);
        return new MovedChat(organization, next.chat, next.live.or(() -> live), all);
    }

    /** When the last wait began, as far as the batch knows. */
    Instant since() {
        return live.map(State.Live::since).orElse(chat.openedAt());
    }

    /** Whether that wait was answered, as far as the batch knows. */
    boolean answered() {
        return live.filter(state -> state instanceof State.Active active && active.answered())
                .isPresent();
    }
}
