package chat.prosa.desk;

/** Somebody has read a chat as far as an entry. */
final class MarkingRead {

    private MarkingRead() {}

    static Decision decide(ChatFile file, Command.MarkRead command) {
        if (!file.chat().has(command.by())) {
            return Decision.refused(Refusal.Code.NOT_PARTICIPANT, "Only who attends the chat marks it as read.");
        }
        if (command.seq() < 1 || command.seq() > file.log().last()) {
            return Decision.refused(Refusal.Code.INVALID, "The log has no entry of that number.");
        }
        return command.seq() <= file.log().mark(command.by())
                ? Decision.done()
                : Decision.done(new Event.MarkMoved(file.chat().id(), command.by(), command.seq()));
    }
}
