package chat.prosa.desk;

import java.time.Instant;

import chat.prosa.chat.Author;
import chat.prosa.chat.State;
import chat.prosa.chat.What;
import chat.prosa.id.ConsultantId;

/** A chat goes back to the waiting room, to its place by arrival (rules 10 and 13). */
final class ReturningChat {

    private ReturningChat() {}

    static Decision decide(
            DeskState desk, ChatFile file, State.Active active, Command.ReturnChat command, Instant now) {
        return released(desk, file, active, command.by(), now);
    }

    static Decision released(DeskState desk, ChatFile file, State.Active active, ConsultantId by, Instant now) {
        return giveBack(file, active.giveBack(now), desk.author(by), What.Returned.Reason.REQUEUED, now);
    }

    /** All its consultants have been gone too long. */
    static Decision abandoned(ChatFile file, State.Active active, Instant now) {
        return giveBack(file, active.abandon(now), Author.PROSA, What.Returned.Reason.ABANDONED, now);
    }

    private static Decision giveBack(
            ChatFile file, State.Waiting waiting, Author author, What.Returned.Reason reason, Instant now) {
        var entry = file.next(author, new What.Returned(reason), now);
        return Decision.done(new Event.ChatMoved(file.chat().in(waiting), entry));
    }
}
