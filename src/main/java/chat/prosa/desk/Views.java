package chat.prosa.desk;

import java.util.OptionalInt;

import chat.prosa.chat.Chat;
import chat.prosa.chat.Side;
import chat.prosa.directory.Named;
import chat.prosa.directory.Project;
import chat.prosa.id.CustomerId;
import chat.prosa.id.PersonId;
import chat.prosa.lost.Silence;

/** Shows chats as people see them. */
final class Views {

    private Views() {}

    static ChatView of(ChatFile file, Side side, DeskState desk) {
        return of(file.chat(), file.log().last(side), side, desk);
    }

    static ChatView of(Chat chat, int lastSeq, Side side, DeskState desk) {
        var directory = desk.directory();
        return new ChatView(
                chat,
                side,
                new Named<>(
                        chat.project(),
                        directory.project(chat.project()).map(Project::name).orElse("")),
                named(chat.customer(), desk),
                chat.consultants().stream()
                        .map(consultant -> named(consultant, desk))
                        .toList(),
                Silence.lostAt(chat, desk.settings().lostAfter()),
                lastSeq);
    }

    static ChatForOne of(ChatFile file, PersonId person, DeskState desk) {
        return new ChatForOne(of(file, Side.of(person), desk), file.log().unread(person), position(file, person, desk));
    }

    static <P extends PersonId> Named<P> named(P person, DeskState desk) {
        return new Named<>(person, desk.directory().nameOf(person));
    }

    private static OptionalInt position(ChatFile file, PersonId person, DeskState desk) {
        return person instanceof CustomerId && file.chat().waiting()
                ? OptionalInt.of(desk.waitingRoom().position(DeskState.arrival(file.chat())))
                : OptionalInt.empty();
    }
}
