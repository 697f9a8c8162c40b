package chat.prosa.desk;

import chat.prosa.chat.Side;
import chat.prosa.chat.State;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;

/** Somebody asks to read a chat's log (rules 3 and 17). Nobody is told, also where a supervisor looks in. */
final class LookingIn {

    private LookingIn() {}

    static Decision decide(DeskState desk, ChatFile file, Command.LookIn command) {
        var chat = file.chat();
        var mayRead = new Answer.MayRead(chat.id(), Side.of(command.by()));
        return switch (command.by()) {
            case CustomerId _ -> Decision.answered(mayRead);
            case ConsultantId supervisor
            when chat.state() instanceof State.Active && !chat.has(supervisor) && desk.supervises(supervisor) ->
                Decision.answered(mayRead, new Event.LookedIn(supervisor, chat.id()));
            case ConsultantId _ when !chat.waiting() -> Decision.answered(mayRead);
            case ConsultantId consultant
            when desk.sees(consultant, chat) -> Decision.answered(mayRead, new Event.LookedIn(consultant, chat.id()));
            case ConsultantId _ -> Decision.refused(Refusal.Code.NOT_FOUND, "No such chat.");
        };
    }

    static Decision noMore(ChatFile file, Command.LookAway command) {
        return Decision.done(new Event.LookedAway(command.by(), file.chat().id()));
    }
}
