package chat.prosa.desk;

import java.time.Instant;

import chat.prosa.chat.Chat;
import chat.prosa.chat.Entry;
import chat.prosa.chat.State;
import chat.prosa.chat.What;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;

/** Somebody writes in a chat. The same key again gives the same answer and no second entry. */
final class SendingMessage {

    private SendingMessage() {}

    static Decision decide(DeskState desk, ChatFile file, Command.SendMessage command, Instant now) {
        var known = file.log().seqOf(command.by(), command.written().key());
        if (known.isPresent()) {
            return Decision.answered(new Answer.Written(known.getAsInt()));
        }
        if (!file.chat().live()) {
            return Decision.refused(Refusal.Code.CLOSED, "The chat is over.");
        }
        if (!file.chat().has(command.by())) {
            return Decision.refused(Refusal.Code.NOT_PARTICIPANT, "Only who attends the chat writes in it.");
        }
        if (command.by() instanceof CustomerId && command.written() instanceof What.Note) {
            return Decision.refused(Refusal.Code.NOT_ALLOWED, "Notes are for consultants.");
        }
        var entry = file.next(desk.author(command.by()), command.written(), now);
        return Decision.answered(new Answer.Written(entry.seq()), written(file.chat(), entry, command));
    }

    /** A consultant's first message to the customer is the answer that he waited for (rule 11). */
    private static Event written(Chat chat, Entry entry, Command.SendMessage command) {
        return chat.state() instanceof State.Active active
                        && !active.answered()
                        && command.by() instanceof ConsultantId
                        && command.written() instanceof What.Message
                ? new Event.ChatMoved(chat.in(active.answer()), entry)
                : new Event.EntryAdded(entry);
    }
}
