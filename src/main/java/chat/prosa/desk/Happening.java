package chat.prosa.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;

/**
 * Lets events happen: applies each to the state and says who is to hear of it. Use-cases say only what happens, so none
 * of them can forget to tell somebody.
 */
final class Happening {

    private final DeskState desk;
    private final Instant now;
    private final List<Event> events = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    Happening(DeskState desk, Instant now) {
        this.desk = desk;
        this.now = now;
    }

    /** What happened, in order. */
    List<Event> events() {
        return events;
    }

    /** What is to be told, in order. */
    List<Notice> notices() {
        return notices;
    }

    void happen(Event event) {
        events.add(event);
        switch (event) {
            case Event.EntryAdded added -> entryAdded(added);
            case Event.ChatMoved moved -> chatMoved(moved);
            case Event.MarkMoved mark -> markMoved(mark);
            case Event.Delivered delivered -> delivered(delivered);
            case Event.Connected connected -> connected(connected);
            case Event.DirectoryRefreshed refreshed -> directoryRefreshed(refreshed);
            case Event.LineTold told -> lineTold(told);
            case Event.Disconnected disconnected -> disconnected(disconnected);
            case Event.OfferMade made -> offerMade(made);
            case Event.OfferEnded ended -> offerEnded(ended);
            case Event.PresenceChosen chosen -> presenceChanged(chosen, chosen.consultant());
            case Event.GraceEnded ended -> presenceChanged(ended, ended.consultant());
            case Event.TicketOpened _,
                    Event.LookedIn _,
                    Event.LookedAway _,
                    Event.ChatRecalled _,
                    Event.OfferableAgain _ -> desk.apply(event, now);
        }
    }

    private void entryAdded(Event.EntryAdded added) {
        desk.apply(added, now);
        new ChatNews(desk).entryAdded(added.entry(), notices::add);
    }

    private void chatMoved(Event.ChatMoved moved) {
        var before = desk.find(moved.chat().id()).map(ChatFile::chat);
        desk.apply(moved, now);
        new ChatNews(desk).chatMoved(before, moved, notices::add);
    }

    private void offerMade(Event.OfferMade made) {
        desk.apply(made, now);
        notices.add(new Notice.OfferMade(Set.of(made.offer().to()), made.offer(), Views.of(made.offer(), desk)));
        new ChatNews(desk).offerMoved(made.offer(), notices::add);
    }

    private void offerEnded(Event.OfferEnded ended) {
        desk.apply(ended, now);
        var offer = ended.offer();
        notices.add(new Notice.OfferEnded(Set.of(offer.to()), offer.chat(), ended.end()));
        if (ended.end() != Offer.End.ACCEPTED) { // what follows then says more
            new ChatNews(desk).offerMoved(offer, notices::add);
        }
    }

    private void markMoved(Event.MarkMoved mark) {
        desk.apply(mark, now);
        new ChatNews(desk).markMoved(mark, notices::add);
    }

    private void delivered(Event.Delivered delivered) {
        desk.apply(delivered, now);
        new ChatNews(desk).delivered(delivered, notices::add);
    }

    private void connected(Event.Connected connected) {
        switch (connected.person()) {
            case ConsultantId consultant -> presenceChanged(connected, consultant);
            case CustomerId _ -> desk.apply(connected, now);
        }
        notices.add(new Notice.Welcome(connected.session(), new Greetings(desk).of(connected.person())));
        new LineNews(desk, now).tell(connected.person(), notices::add);
    }

    private void disconnected(Event.Disconnected disconnected) {
        switch (disconnected.person()) {
            case ConsultantId consultant -> presenceChanged(disconnected, consultant);
            case CustomerId _ -> desk.apply(disconnected, now);
        }
    }

    private void presenceChanged(Event event, ConsultantId consultant) {
        var news = new PresenceNews(desk, consultant);
        desk.apply(event, now);
        news.tell(notices::add);
    }

    private void directoryRefreshed(Event.DirectoryRefreshed refreshed) {
        var news = new DirectoryNews(desk);
        desk.apply(refreshed, now);
        news.tell(notices::add);
    }

    private void lineTold(Event.LineTold told) {
        desk.apply(told, now);
        new LineNews(desk, now).tell(notices::add);
    }
}
