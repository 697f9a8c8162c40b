package chat.prosa.desk;

import java.time.Instant;

import chat.prosa.chat.State;

/** A supervisor frees a chat that is stuck with others: it goes back to its place in the waiting room. */
final class ReleasingChat {

    private ReleasingChat() {}

    static Decision decide(DeskState desk, ChatFile file, Command.ReleaseChat command, Instant now) {
        if (!desk.supervises(command.by())) {
            return Decision.refused(Refusal.Code.NOT_ALLOWED, "Only supervisors release chats of others.");
        }
        return switch (file.chat().state()) {
            case State.Active active -> ReturningChat.released(desk, file, active, command.by(), now);
            case State.Waiting _ -> Decision.done();
            case State.Ended _ -> Decision.refused(Refusal.Code.CLOSED, "The chat is over.");
        };
    }
}
