package chat.prosa.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import chat.prosa.chat.Cause;
import chat.prosa.chat.Chat;
import chat.prosa.chat.Entry;
import chat.prosa.chat.State;
import chat.prosa.chat.Transfer;
import chat.prosa.chat.What;
import chat.prosa.id.ConsultantId;

/** A consultant takes what he is offered: a chat that waits, one that is handed to him, or a place beside others. */
final class AcceptingOffer {

    private AcceptingOffer() {}

    static Decision decide(DeskState desk, ChatFile file, Command.AcceptOffer command, Instant now) {
        var offer = desk.matching().offers().of(file.chat().id(), command.by());
        if (offer.isPresent()) {
            return Decision.answered(new Answer.Done(), accept(desk, file, offer.get(), now));
        }
        return file.chat().live() && file.chat().has(command.by())
                ? Decision.done()
                : Decision.refused(Refusal.Code.NO_OFFER, "You are not being offered this chat.");
    }

    private static List<Event> accept(DeskState desk, ChatFile file, Offer offer, Instant now) {
        var events = new ArrayList<Event>();
        events.add(new Event.OfferEnded(offer, Offer.End.ACCEPTED));
        events.addAll(enter(desk, file, offer, now));
        events.addAll(ParkingOthers.events(desk, offer.to(), file.chat().id(), now));
        return events;
    }

    private static List<Event> enter(DeskState desk, ChatFile file, Offer offer, Instant now) {
        var entry = file.next(desk.author(offer.to()), said(offer), now);
        var chat = file.chat();
        return switch (chat.state()) {
            case State.Waiting waiting -> List.of(new Event.ChatMoved(chat.in(waiting.take(offer.to())), entry));
            case State.Active active
            when offer.cause() == Cause.TRANSFER -> handOver(desk, chat, active, offer.to(), entry);
            case State.Active active -> List.of(new Event.ChatMoved(chat.in(active.join(offer.to())), entry));
            case State.Ended _ -> throw new IllegalStateException("a chat that is over is offered to nobody");
        };
    }

    private static What said(Offer offer) {
        return switch (offer.cause()) {
            case AUTOMATIC, MANUAL, TRANSFER -> new What.Accepted(offer.cause());
            case INVITE -> new What.Joined();
        };
    }

    /** Who hands it over stays until this moment (rule 13). */
    private static List<Event> handOver(
            DeskState desk, Chat chat, State.Active active, ConsultantId to, Entry accepted) {
        var both = active.keep().join(to);
        var events = new ArrayList<Event>();
        events.add(new Event.ChatMoved(chat.in(both), accepted));
        active.calls()
                .transfer()
                .map(Transfer::by)
                .filter(active.consultants()::contains)
                .ifPresent(by -> both.leave(by)
                        .map(without -> new Event.ChatMoved(
                                chat.in(without), accepted.followedBy(desk.author(by), new What.Left())))
                        .ifPresent(events::add));
        return events;
    }
}
