package chat.prosa.desk;

import java.time.Instant;
import java.util.List;

import chat.prosa.chat.Author;
import chat.prosa.chat.Entry;
import chat.prosa.chat.State;
import chat.prosa.chat.What;

/** Somebody who was asked does not take the chat: it goes on to the next, or stays where it is (rules 4, 5 and 13). */
final class NotTaking {

    private NotTaking() {}

    static Decision declined(DeskState desk, ChatFile file, Command.DeclineOffer command, Instant now) {
        return desk.matching()
                .offers()
                .of(file.chat().id(), command.by())
                .map(offer -> declined(desk, file, offer, command, now))
                .map(events -> Decision.answered(new Answer.Done(), events))
                .orElseGet(() -> Decision.refused(Refusal.Code.NO_OFFER, "You are not being offered this chat."));
    }

    /** His time is up, or he is gone. */
    static List<Event> lapsed(DeskState desk, ChatFile file, Offer offer, Instant now) {
        var entry = file.next(Author.PROSA, new What.Lapsed(desk.author(offer.to()), offer.cause()), now);
        return end(file, offer, Offer.End.LAPSED, entry);
    }

    private static List<Event> declined(
            DeskState desk, ChatFile file, Offer offer, Command.DeclineOffer command, Instant now) {
        var entry = file.next(desk.author(offer.to()), new What.Declined(offer.cause(), command.reason()), now);
        return end(file, offer, Offer.End.DECLINED, entry);
    }

    /** Who was called by name is waited for no longer. */
    private static List<Event> end(ChatFile file, Offer offer, Offer.End end, Entry entry) {
        var written = file.chat().state() instanceof State.Active active
                ? new Event.ChatMoved(file.chat().in(active.doWithout(offer.to())), entry)
                : new Event.EntryAdded(entry);
        return List.of(written, new Event.OfferEnded(offer, end));
    }
}
