package chat.prosa.desk;

import java.time.Instant;

import chat.prosa.chat.State;
import chat.prosa.chat.What;

/** A consultant leaves a chat that another one still attends (rule 13). */
final class LeavingChat {

    private LeavingChat() {}

    static Decision decide(DeskState desk, ChatFile file, State.Active active, Command.LeaveChat command, Instant now) {
        return active.leave(command.by())
                .map(without -> new Event.ChatMoved(
                        file.chat().in(without), file.next(desk.author(command.by()), new What.Left(), now)))
                .map(Decision::done)
                .orElseGet(() -> Decision.refused(
                        Refusal.Code.LAST_CONSULTANT, "The last consultant closes, transfers or returns the chat."));
    }
}
