package chat.prosa.gateway;

import java.util.List;
import java.util.OptionalInt;

import chat.prosa.desk.Command;
import chat.prosa.desk.Refusal;
import chat.prosa.id.AttachmentId;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.MacroId;

/** What a frame turned out to ask, by who has to see to it. */
sealed interface Asked {

    /** For the desk, which answers. */
    record Order(Command command) implements Asked {}

    /** For the desk; nobody wants an answer. */
    record Hint(Command command) implements Asked {}

    /** Some of a chat's log, if the desk lets him read it. */
    record Entries(Command.LookIn look, int after, OptionalInt limit) implements Asked {}

    /** For the desk, once something that it names has been looked up. */
    sealed interface ToPrepare extends Asked {}

    /** A macro, to be run as it is saved. */
    record RunMacro(ConsultantId by, ChatId chat, MacroId macro) implements ToPrepare {}

    /** A message with what was attached to the chat before. */
    record Attach(Command.SendMessage message, List<AttachmentId> attachments) implements ToPrepare {}

    /** A sign of life. */
    record Ping() implements Asked {}

    /** Nothing that can be done. */
    record Refused(Refusal refusal) implements Asked {}

    /** Nothing at all: a hint that cannot be followed is not answered either. */
    record Nothing() implements Asked {}

    static Asked refused(Refusal.Code code, String message) {
        return new Refused(Refusal.of(code, message));
    }
}
