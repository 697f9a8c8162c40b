package chat.prosa.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import chat.prosa.id.ConsultantId;
import chat.prosa.lost.Silence;

/** What is due when at a desk, as it follows from what is true there. */
final class Agenda {

    /** What telling one who waits where he stands may cost: so all of them together are told 10,000 times a second. */
    private static final Duration TELLING_ONE = Duration.ofNanos(100_000);

    private final DeskState desk;
    private final Deadlines deadlines = new Deadlines();
    private Instant lineQuietUntil = Instant.MIN;

    Agenda(DeskState desk) {
        this.desk = desk;
    }

    Optional<Instant> earliest() {
        return deadlines.earliest();
    }

    Optional<Deadline> takeDue(Instant now) {
        return deadlines.takeDue(now);
    }

    /** A chat is otherwise than before, or what holds for all of them is. */
    void chatMoved(ChatFile file) {
        var chat = file.chat();
        deadlines.set(
                new Deadline.Lost(chat.id()),
                Silence.lostAt(chat, desk.settings().lostAfter()));
        deadlines.set(
                new Deadline.Parting(chat.id()),
                Optional.of(chat.openedAt()).filter(_ -> PartingWays.due(chat, desk.directory())));
        planAbandoned(file);
    }

    void presenceMoved(ConsultantId consultant) {
        deadlines.set(
                new Deadline.GraceEnds(consultant),
                desk.people().presence(consultant).forgivenUntil());
        desk.chats().of(consultant).forEach(this::planAbandoned);
    }

    void offerMade(Offer offer) {
        deadlines.set(new Deadline.OfferLapses(offer.chat()), Optional.of(offer.expiresAt()));
    }

    void offerEnded(Event.OfferEnded ended, Instant now) {
        var offer = ended.offer();
        deadlines.set(new Deadline.OfferLapses(offer.chat()), Optional.empty());
        if (ended.end() == Offer.End.LAPSED) {
            var again = new Deadline.OfferableAgain(offer.to(), offer.chat());
            deadlines.set(again, Optional.of(now.plus(desk.settings().reofferAfter())));
        }
    }

    /** Whoever waits is told at once where he stands, but not before the last telling has had its time. */
    void lineMoved(Instant now) {
        var at = lineQuietUntil.isAfter(now) ? lineQuietUntil : now;
        deadlines.set(new Deadline.LineTold(), Optional.of(at));
    }

    void lineTold(Instant now) {
        lineQuietUntil = now.plus(TELLING_ONE.multipliedBy(desk.waitingRoom().size()));
    }

    private void planAbandoned(ChatFile file) {
        var chat = file.chat();
        var at = Silence.abandonedAt(
                chat, desk.people()::presence, desk.settings().abandonAfter());
        deadlines.set(new Deadline.Abandoned(chat.id()), at);
    }
}
