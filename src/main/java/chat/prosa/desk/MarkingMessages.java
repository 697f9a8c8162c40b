package chat.prosa.desk;

/** Somebody has a chat's messages on his device, or has read them, as far as an entry. */
final class MarkingMessages {

    private MarkingMessages() {}

    static Decision delivered(ChatFile file, Command.MarkDelivered command) {
        return command.seq() <= file.log().delivered(command.by())
                ? mark(file, command)
                : mark(file, command, new Event.Delivered(command.chat(), command.by(), command.seq()));
    }

    static Decision read(ChatFile file, Command.MarkRead command) {
        return command.seq() <= file.log().mark(command.by())
                ? mark(file, command)
                : mark(file, command, new Event.MarkMoved(command.chat(), command.by(), command.seq()));
    }

    private static Decision mark(ChatFile file, Command.Mark command, Event... events) {
        if (!file.chat().has(command.by())) {
            return Decision.refused(
                    Refusal.Code.NOT_PARTICIPANT, "Only who takes part in the chat marks its messages.");
        }
        if (command.seq() < 1 || command.seq() > file.log().last()) {
            return Decision.refused(Refusal.Code.INVALID, "The log has no entry of that number.");
        }
        return Decision.done(events);
    }
}
