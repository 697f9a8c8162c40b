package chat.prosa.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import chat.prosa.chat.Author;
import chat.prosa.chat.Entry;
import chat.prosa.chat.State;
import chat.prosa.chat.What;
import chat.prosa.id.ConsultantId;

/**
 * A supervisor attends a chat from now on, and those who did no longer do. Rule 3 holds for him, too. A transfer that
 * nobody has accepted yet is called off.
 */
final class TakingOver {

    private TakingOver() {}

    static Decision decide(DeskState desk, ChatFile file, Command.TakeOverChat command, Instant now) {
        if (!desk.supervises(command.by())) {
            return Decision.refused(Refusal.Code.NOT_ALLOWED, "Only supervisors take over chats.");
        }
        return switch (file.chat().state()) {
            case State.Waiting _ ->
                TakingChat.decide(desk, file, new Command.TakeChat(command.by(), command.chat()), now);
            case State.Active active
            when file.chat().has(command.by()) ->
                Decision.answered(
                        new Answer.Done(), leaving(desk, file, active.keep(), command.by(), Optional.empty(), now));
            case State.Active active
            when desk.sees(command.by(), file.chat()) -> enter(desk, file, active.keep(), command.by(), now);
            case State.Active _ -> Decision.refused(Refusal.Code.NOT_ELIGIBLE, "You may not attend this project.");
            case State.Ended _ -> Decision.refused(Refusal.Code.CLOSED, "The chat is over.");
        };
    }

    /** He comes before they go: a chat that is attended is never without anybody. */
    private static Decision enter(
            DeskState desk, ChatFile file, State.Active active, ConsultantId supervisor, Instant now) {
        var answer = desk.hasCapacity(supervisor) ? new Answer.Done() : new Answer.TakenOverCapacity();
        var together = active.join(supervisor);
        var joined = file.next(desk.author(supervisor), new What.Joined(), now);
        var events = new ArrayList<Event>();
        events.add(new Event.ChatMoved(file.chat().in(together), joined));
        events.addAll(leaving(desk, file, together, supervisor, Optional.of(joined), now));
        events.addAll(ParkingOthers.events(desk, supervisor, file.chat().id(), now));
        return Decision.answered(answer, events);
    }

    /** All leave but one. */
    private static List<Event> leaving(
            DeskState desk,
            ChatFile file,
            State.Active from,
            ConsultantId staying,
            Optional<Entry> before,
            Instant now) {
        var events = new ArrayList<Event>();
        var active = from;
        var last = before;
        for (var one : from.consultants()) {
            if (!one.equals(staying)) {
                active = active.leave(one).orElseThrow();
                var left = left(file, desk.author(one), last, now);
                events.add(new Event.ChatMoved(file.chat().in(active), left));
                last = Optional.of(left);
            }
        }
        return events;
    }

    private static Entry left(ChatFile file, Author author, Optional<Entry> before, Instant now) {
        var what = new What.Left();
        return before.map(entry -> entry.followedBy(author, what)).orElseGet(() -> file.next(author, what, now));
    }
}
