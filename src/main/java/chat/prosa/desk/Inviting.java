package chat.prosa.desk;

import java.time.Instant;

import chat.prosa.chat.State;
import chat.prosa.chat.What;

/** A consultant of a chat wants another one in it, too (rule 12). */
final class Inviting {

    private Inviting() {}

    static Decision decide(DeskState desk, ChatFile file, State.Active active, Command.Invite command, Instant now) {
        var consultant = command.consultant();
        if (file.chat().has(consultant) || active.calls().invited().contains(consultant)) {
            return Decision.done();
        }
        return Reachability.refusal(desk, file.chat(), consultant)
                .<Decision>map(Decision.Refused::new)
                .orElseGet(() -> Decision.done(new Event.ChatMoved(
                        file.chat().in(active.invite(consultant)),
                        file.next(desk.author(command.by()), new What.Invited(desk.author(consultant)), now))));
    }
}
