package chat.prosa.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import chat.prosa.chat.Chat;
import chat.prosa.chat.Choice;
import chat.prosa.chat.Entry;
import chat.prosa.chat.State;
import chat.prosa.chat.What;
import chat.prosa.directory.Project;
import chat.prosa.directory.Provider;
import chat.prosa.directory.Routing;

/** A customer opens a chat about one of his projects, and waits (rules 1, 6 and 7). */
final class OpeningChat {

    private OpeningChat() {}

    static Decision decide(DeskState desk, Command.OpenChat command, Instant now) {
        var project = desk.directory().project(command.project(), command.by());
        if (project.isEmpty()) {
            return Decision.refused(Refusal.Code.NOT_FOUND, "No such project.");
        }
        var open = desk.chats().open(command.by(), command.project());
        if (open.isPresent()) {
            return returnOpen(desk, open.get(), command, now);
        }
        if (desk.settings().provider() != Provider.NATIVE) {
            return Decision.refused(Refusal.Code.CHAT_DISABLED, "The organization does not use this chat.");
        }
        var badChoice = refusal(desk, command);
        if (badChoice.isPresent()) {
            return new Decision.Refused(badChoice.get());
        }
        if (!knowsActivity(project.get(), command)) {
            return Decision.refused(Refusal.Code.NOT_FOUND, "No such activity in the project's schedule.");
        }
        return open(desk, command, now);
    }

    private static Decision open(DeskState desk, Command.OpenChat command, Instant now) {
        var chat = new Chat(
                command.chat(),
                command.project(),
                command.by(),
                command.activity(),
                now,
                new State.Waiting(now, choice(desk, command), Set.of()),
                Set.of(),
                Optional.empty());
        var author = desk.author(command.by());
        var events = new ArrayList<Event>();
        events.add(new Event.ChatMoved(chat, new Entry(chat.id(), 1, 0, now, author, new What.Opened())));
        command.first()
                .map(message -> new Entry(chat.id(), 2, 1, now, author, message))
                .map(Event.EntryAdded::new)
                .ifPresent(events::add);
        var view = Views.opened(chat, events.size(), desk);
        var answer = new ChatForOne(view, 0, OptionalInt.of(desk.waitingRoom().size() + 1), List.of());
        return Decision.answered(new Answer.Opened(answer), events);
    }

    private static Optional<Refusal> refusal(DeskState desk, Command.OpenChat command) {
        return choice(desk, command).flatMap(choice -> ChoosingConsultant.refusal(desk, command.project(), choice));
    }

    /** Whom the customer chose; where nobody is chosen it says nothing (rule 5). */
    private static Optional<Choice> choice(DeskState desk, Command.OpenChat command) {
        return command.choice().filter(_ -> desk.settings().routing() == Routing.MANUAL);
    }

    /** Opening again returns the chat that is open, and what was written goes into it (rule 7). */
    private static Decision returnOpen(DeskState desk, ChatFile open, Command.OpenChat command, Instant now) {
        var answer = new Answer.Opened(Views.of(open, command.by(), desk));
        return switch (written(desk, open, command, now)) {
            case Decision.Refused refused -> refused;
            case Decision.Accepted written -> Decision.answered(answer, written.events());
        };
    }

    private static Decision written(DeskState desk, ChatFile open, Command.OpenChat command, Instant now) {
        return command.first()
                .map(message ->
                        new Command.SendMessage(command.by(), open.chat().id(), message))
                .map(message -> SendingMessage.decide(desk, open, message, now))
                .orElse(Decision.done());
    }

    private static boolean knowsActivity(Project project, Command.OpenChat command) {
        return command.activity().map(project.activities()::contains).orElse(true);
    }
}
