package chat.prosa.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;

import chat.prosa.chat.State;
import chat.prosa.chat.What;
import chat.prosa.id.ConsultantId;

/**
 * A consultant takes a chat that waits. However many try at once, one gets it; by hand he may take more than his
 * capacity (rules 3, 6, 7 and 8).
 */
final class TakingChat {

    private TakingChat() {}

    static Decision decide(DeskState desk, ChatFile file, Command.TakeChat command, Instant now) {
        return switch (file.chat().state()) {
            case State.Waiting waiting ->
                desk.sees(command.by(), file.chat())
                        ? take(desk, file, waiting, command.by(), now)
                        : Decision.refused(Refusal.Code.NOT_ELIGIBLE, "You may not attend this project.");
            case State.Active active ->
                active.consultants().contains(command.by()) ? Decision.done() : alreadyTaken(desk, active);
            case State.Ended _ -> Decision.refused(Refusal.Code.CLOSED, "The chat is over.");
        };
    }

    private static Decision take(
            DeskState desk, ChatFile file, State.Waiting waiting, ConsultantId consultant, Instant now) {
        var answer = desk.hasCapacity(consultant) ? new Answer.Done() : new Answer.TakenOverCapacity();
        var entry = file.next(desk.author(consultant), new What.Taken(), now);
        var events = new ArrayList<Event>();
        events.add(new Event.ChatMoved(file.chat().in(waiting.take(consultant)), entry));
        events.addAll(ParkingOthers.events(desk, consultant, file.chat().id(), now));
        return Decision.answered(answer, events);
    }

    static Decision alreadyTaken(DeskState desk, State.Active active) {
        var by = Views.named(active.consultants().getFirst(), desk);
        return new Decision.Refused(
                new Refusal(Refusal.Code.ALREADY_TAKEN, by.name() + " was faster.", Optional.of(by)));
    }
}
