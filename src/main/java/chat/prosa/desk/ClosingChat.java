package chat.prosa.desk;

import java.time.Instant;

import chat.prosa.chat.State;
import chat.prosa.chat.What;

/** The customer, or a consultant who attends it, closes a chat. */
final class ClosingChat {

    private ClosingChat() {}

    static Decision decide(DeskState desk, ChatFile file, Command.CloseChat command, Instant now) {
        if (!(file.chat().state() instanceof State.Live live)) {
            return Decision.refused(Refusal.Code.CLOSED, "The chat is over.");
        }
        if (!file.chat().has(command.by())) {
            return Decision.refused(Refusal.Code.NOT_PARTICIPANT, "Only who attends the chat closes it.");
        }
        var entry = file.next(desk.author(command.by()), new What.Closed(), now);
        return Decision.done(new Event.ChatMoved(file.chat().in(live.close(now)), entry));
    }
}
