package chat.prosa.store;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;

import chat.prosa.chat.Author;
import chat.prosa.chat.Chat;
import chat.prosa.chat.Entry;
import chat.prosa.chat.State;
import chat.prosa.chat.What;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.OrganizationId;

/**
 * A chat that moved, perhaps more than once in a batch.
 *
 * @param chat as it is after all of it
 * @param live its last state that was live
 * @param seen all consultants who attended it meanwhile
 * @param attendedAt when a consultant came to it, if one did
 * @param answeredAt when a consultant wrote to the customer who had not been answered, if one did
 */
record MovedChat(
        OrganizationId organization,
        Chat chat,
        Optional<State.Live> live,
        SequencedSet<ConsultantId> seen,
        Optional<Instant> attendedAt,
        Optional<Instant> answeredAt) {

    static MovedChat to(OrganizationId organization, Chat chat, Entry entry) {
        var live = chat.state() instanceof State.Live state ? Optional.of(state) : Optional.<State.Live>empty();
        var at = Optional.of(entry.at()).filter(_ -> byConsultant(entry));
        return new MovedChat(
                organization,
                chat,
                live,
                chat.consultants(),
                at.filter(_ -> comes(entry.what())),
                at.filter(_ -> entry.what() instanceof What.Message));
    }

    private static boolean byConsultant(Entry entry) {
        return entry.author() instanceof Author.Person person && person.id() instanceof ConsultantId;
    }

    private static boolean comes(What what) {
        return what instanceof What.Taken || what instanceof What.Accepted || what instanceof What.Joined;
    }

    MovedChat then(MovedChat next) {
        var all = new LinkedHashSet<>(seen);
        all.addAll(next.seen);
        return new MovedChat(
                organization,
                next.chat,
                next.live.or(() -> live),
                all,
                attendedAt.or(next::attendedAt),
                answeredAt.or(next::answeredAt));
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
