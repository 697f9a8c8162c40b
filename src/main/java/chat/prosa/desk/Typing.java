package chat.prosa.desk;

import java.util.List;

/** Somebody types, or stopped. It is told to the others in the chat, and never an error. */
final class Typing {

    private Typing() {}

    static Decision decide(DeskState desk, ChatFile file, Command.Type command) {
        if (!file.chat().live() || !file.chat().has(command.by())) {
            return Decision.done();
        }
        var others = ChatNews.everybodyIn(file);
        others.remove(command.by());
        var notice = new Notice.Typing(others, file.chat().id(), desk.author(command.by()), command.on());
        return new Decision.Accepted(new Answer.Done(), List.of(), List.of(notice));
    }
}
