package chat.prosa.desk;

import java.time.Instant;

import chat.prosa.chat.State;
import chat.prosa.chat.What;

/** A consultant takes up again a chat that he had put aside; no other is put aside for it (rule 9). */
final class ResumingChat {

    private ResumingChat() {}

    static Decision decide(
            DeskState desk, ChatFile file, State.Active active, Command.ResumeChat command, Instant now) {
        if (!file.chat().parkedFor(command.by())) {
            return Decision.done();
        }
        var entry = file.next(desk.author(command.by()), new What.Resumed(), now);
        return Decision.done(new Event.ChatMoved(file.chat().in(active.resume(command.by())), entry));
    }
}
