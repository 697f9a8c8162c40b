package chat.prosa.desk;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;

import chat.prosa.chat.State;
import chat.prosa.id.ChatId;

/** What happens when the time of something has come. */
final class MeetingDeadlines {

    private MeetingDeadlines() {}

    static Decision decide(DeskState desk, Deadline due, Instant now) {
        return switch (due) {
            case Deadline.Lost lost ->
                live(desk, lost.chat(), (file, live) -> LosingChat.decide(desk, file, live, now));
            case Deadline.Abandoned abandoned -> live(desk, abandoned.chat(), (file, live) -> abandon(file, live, now));
            case Deadline.Parting parting ->
                live(desk, parting.chat(), (file, live) -> PartingWays.decide(desk, file, live, now));
            case Deadline.OfferLapses lapses -> lapse(desk, lapses.chat(), now);
            case Deadline.OfferableAgain again ->
                Decision.done(new Event.OfferableAgain(again.consultant(), again.chat()));
            case Deadline.GraceEnds ends -> Decision.done(new Event.GraceEnded(ends.consultant()));
            case Deadline.LineTold _ -> Decision.done(new Event.LineTold());
        };
    }

    private static Decision abandon(ChatFile file, State.Live live, Instant now) {
        return switch (live) {
            case State.Active active -> ReturningChat.abandoned(file, active, now);
            case State.Waiting _ -> Decision.done();
        };
    }

    private static Decision lapse(DeskState desk, ChatId chat, Instant now) {
        var events = desk.matching()
                .offers()
                .of(chat)
                .map(offer -> NotTaking.lapsed(desk, desk.find(chat).orElseThrow(), offer, now))
                .orElse(List.of());
        return Decision.answered(new Answer.Done(), events);
    }

    private static Decision live(DeskState desk, ChatId chat, BiFunction<ChatFile, State.Live, Decision> decide) {
        var file = desk.find(chat).orElseThrow();
        return file.chat().state() instanceof State.Live live ? decide.apply(file, live) : Decision.done();
    }
}
