package chat.prosa.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import chat.prosa.chat.Author;
import chat.prosa.chat.State;
import chat.prosa.chat.Trace;
import chat.prosa.chat.What;
import chat.prosa.directory.ServiceGroup;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.ServiceGroupId;
import chat.prosa.routing.Candidates;
import chat.prosa.routing.Circle;
import chat.prosa.routing.FreeConsultants;
import chat.prosa.routing.Search;
import chat.prosa.routing.Selection;

/**
 * Makes an offer wherever what has just happened lets one be made, and withdraws those that no longer stand (rules 3,
 * 4, 5, 8 and 10). It looks only at what is stirred, and is asked again until nothing more follows.
 */
final class Offering {

    private final DeskState desk;
    private final Matching matching;
    private final Instant now;

    private Offering(DeskState desk, Instant now) {
        this.desk = desk;
        this.matching = desk.matching();
        this.now = now;
    }

    /** What follows next; nothing when all is as it should be. */
    static List<Event> next(DeskState desk, Instant now) {
        return new Offering(desk, now).next();
    }

    /** Whom a chat would be offered to now; empty where it would look for nobody. */
    static Optional<Selection> tried(DeskState desk, ChatFile file, Instant now) {
        return new Offering(desk, now).select(file);
    }

    private List<Event> next() {
        for (var chat = matching.nextStirredChat(); chat.isPresent(); chat = matching.nextStirredChat()) {
            var events = look(chat.get().getKey(), chat.get().getValue());
            if (!events.isEmpty()) {
                return events;
            }
        }
        for (var one = matching.nextStirredConsultant(); one.isPresent(); one = matching.nextStirredConsultant()) {
            var events = look(one.get());
            if (!events.isEmpty()) {
                matching.stir(one.get());
                return events;
            }
        }
        return List.of();
    }

    private List<Event> look(ChatId chat, boolean explaining) {
        var offer = matching.offers().of(chat);
        return offer.isPresent()
                ? look(offer.get())
                : desk.find(chat).map(file -> seek(file, explaining)).orElse(List.of());
    }

    private List<Event> look(ConsultantId consultant) {
        var offer = matching.offers().to(consultant);
        if (offer.isPresent()) {
            return look(offer.get());
        }
        return matching.free().has(consultant)
                ? matching.oldestFor(consultant)
                        .flatMap(desk::find)
                        .map(file -> seek(file, false))
                        .orElse(List.of())
                : List.of();
    }

    /** An offer that stands is left alone. */
    private List<Event> look(Offer offer) {
        var file = desk.find(offer.chat()).orElseThrow();
        if (!wanted(offer, file)) {
            return List.of(new Event.OfferEnded(offer, Offer.End.WITHDRAWN));
        }
        if (!desk.people().seen(offer.to()).online()) {
            return NotTaking.lapsed(desk, file, offer, now);
        }
        return desk.hasCapacity(offer.to()) && !file.chat().has(offer.to())
                ? List.of()
                : List.of(new Event.OfferEnded(offer, Offer.End.WITHDRAWN));
    }

    /** Whether the chat still looks for this consultant for this reason, and he may attend it. */
    private boolean wanted(Offer offer, ChatFile file) {
        return desk.sees(offer.to(), file.chat())
                && Search.of(file.chat(), desk.directory()).stream()
                        .flatMap(search -> search.circles().stream())
                        .anyMatch(circle -> circle.cause() == offer.cause() && isIn(circle, offer.to()));
    }

    private boolean isIn(Circle circle, ConsultantId consultant) {
        return switch (circle) {
            case Circle.Named someone -> someone.consultants().contains(consultant);
            case Circle.Members members -> membersOf(members.group()).contains(consultant);
            case Circle.Everybody _ -> true;
        };
    }

    private List<Event> seek(ChatFile file, boolean explaining) {
        return select(file)
                .map(selection -> follow(file, selection, explaining))
                .orElse(List.of());
    }

    private Optional<Selection> select(ChatFile file) {
        return Search.of(file.chat(), desk.directory()).map(search -> Selection.among(search, new CandidatesFor(file)));
    }

    private List<Event> follow(ChatFile file, Selection selection, boolean explaining) {
        return selection
                .pick()
                .map(pick -> offer(file, pick, selection.trace()))
                .orElseGet(() -> nobody(file, selection.trace(), explaining));
    }

    private List<Event> offer(ChatFile file, Selection.Pick pick, Trace trace) {
        var until = now.plus(desk.settings().offerTimeout());
        var offer = new Offer(file.chat().id(), pick.consultant(), pick.tier(), pick.cause(), until);
        var offered = new What.Offered(desk.author(pick.consultant()), pick.tier(), pick.cause(), trace);
        return List.of(new Event.EntryAdded(file.next(Author.PROSA, offered, now)), new Event.OfferMade(offer));
    }

    /** A chat that waits goes on waiting; one that was to be handed over stays where it is. */
    private List<Event> nobody(ChatFile file, Trace trace, boolean explaining) {
        return switch (file.chat().state()) {
            case State.Active active
            when exhausted(file, trace) -> {
                var kept = new What.Returned(What.Returned.Reason.NOT_ACCEPTED);
                yield List.of(new Event.ChatMoved(file.chat().in(active.keep()), file.next(Author.PROSA, kept, now)));
            }
            case State.Waiting _
            when explaining -> List.of(new Event.EntryAdded(file.next(Author.PROSA, new What.Unoffered(trace), now)));
            case State.Active _, State.Waiting _, State.Ended _ -> List.of();
        };
    }

    /** Whether a transfer went round and nobody is left who could still accept it. */
    private boolean exhausted(ChatFile file, Trace trace) {
        return matching.asked().anybody(file.chat().id())
                && trace.steps().stream()
                        .flatMap(step -> step.considered().stream())
                        .noneMatch(one -> one.verdict() == Trace.Verdict.OFFERED_ANOTHER);
    }

    private Set<ConsultantId> membersOf(ServiceGroupId group) {
        return Optional.ofNullable(desk.directory().groups().get(group))
                .map(ServiceGroup::members)
                .orElse(Set.of());
    }

    /** Who could be asked for one chat. */
    private final class CandidatesFor implements Candidates {
        private final ChatFile file;

        CandidatesFor(ChatFile file) {
            this.file = file;
        }

        @Override
        public Set<ConsultantId> eligible() {
            return desk.sight().of(file.chat().project());
        }

        @Override
        public Set<ConsultantId> members(ServiceGroupId group) {
            return membersOf(group);
        }

        @Override
        public Trace.Verdict verdict(ConsultantId consultant) {
            return matching.verdict(file.chat(), consultant);
        }

        @Override
        public FreeConsultants free() {
            return matching.free();
        }
    }
}
