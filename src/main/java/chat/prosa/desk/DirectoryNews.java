package chat.prosa.desk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import chat.prosa.chat.Chat;
import chat.prosa.chat.Side;
import chat.prosa.directory.Directory;
import chat.prosa.id.ConsultantId;

/** Who hears that people, projects or settings changed; made before it happens, asked after. */
final class DirectoryNews {

    private record Shown(ChatView view, Set<ConsultantId> eligible) {}

    private final DeskState desk;
    private final Directory directory;
    private final Map<ChatFile, Shown> before = new HashMap<>();

    DirectoryNews(DeskState desk) {
        this.desk = desk;
        this.directory = desk.directory();
        desk.chats().live().forEach(file -> before.put(file, shown(file)));
    }

    void tell(Consumer<Notice> tell) {
        before.forEach((file, was) -> tell(file, was, shown(file), tell));
        var outdated = new Outdated(directory, desk.directory());
        Optional.of(outdated.misled())
                .filter(people -> !people.isEmpty())
                .map(Notice.Misled::new)
                .ifPresent(tell);
        Optional.of(outdated.departed())
                .filter(people -> !people.isEmpty())
                .map(Notice.Departed::new)
                .ifPresent(tell);
        Optional.of(outdated.recast())
                .filter(people -> !people.isEmpty())
                .map(Notice.Recast::new)
                .ifPresent(tell);
    }

    private void tell(ChatFile file, Shown was, Shown is, Consumer<Notice> tell) {
        if (file.chat().waiting()) {
            waitingRoom(file.chat(), was, is, tell);
        }
        if (!was.view().equals(is.view())) {
            tell.accept(new Notice.ChatChanged(file.customer(), Views.of(file, Side.CUSTOMER, desk)));
            new ChatNews(desk).changed(file, seenBy(file, is), tell);
        }
    }

    /** Who may attend a project from now on sees its waiting chats; who no longer may, does not (rule 3). */
    private void waitingRoom(Chat chat, Shown was, Shown is, Consumer<Notice> tell) {
        var more = without(is.eligible(), was.eligible());
        if (!more.isEmpty()) {
            tell.accept(new Notice.WaitingAdded(more, is.view()));
        }
        var fewer = without(was.eligible(), is.eligible());
        if (!fewer.isEmpty()) {
            var reason = Notice.WaitingRemoved.Reason.NOT_ELIGIBLE;
            tell.accept(new Notice.WaitingRemoved(fewer, chat.id(), reason, Optional.empty()));
        }
    }

    private Shown shown(ChatFile file) {
        return new Shown(
                Views.of(file, Side.CONSULTANT, desk),
                desk.sight().of(file.chat().project()));
    }

    private static Set<ConsultantId> seenBy(ChatFile file, Shown is) {
        return file.chat().waiting() ? is.eligible() : file.chat().consultants();
    }

    private static Set<ConsultantId> without(Set<ConsultantId> all, Set<ConsultantId> some) {
        var rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
