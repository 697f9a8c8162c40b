package chat.prosa.desk;

import java.time.Instant;
import java.util.function.Consumer;

import chat.prosa.id.CustomerId;
import chat.prosa.id.PersonId;

/** Where those who wait stand in line, told to those of them who are there (rule 6). */
final class LineNews {

    private final DeskState desk;
    private final Instant now;

    LineNews(DeskState desk, Instant now) {
        this.desk = desk;
        this.now = now;
    }

    /** Tells everybody in line. */
    void tell(Consumer<Notice> tell) {
        var position = 0;
        for (var chat : desk.waitingRoom().inOrder().toList()) {
            position++;
            tell(desk.find(chat).orElseThrow(), position, tell);
        }
    }

    /** Tells one person who has just come. */
    void tell(PersonId person, Consumer<Notice> tell) {
        desk.chats().of(person).stream()
                .filter(file -> file.chat().waiting() && file.chat().customer().equals(person))
                .forEach(file -> tell(file, desk.waitingRoom().position(DeskState.arrival(file.chat())), tell));
    }

    private void tell(ChatFile file, int position, Consumer<Notice> tell) {
        if (here(file.chat().customer())) {
            tell.accept(new Notice.QueueChanged(
                    file.customer(),
                    file.chat().id(),
                    position,
                    desk.waitingRoom().size(),
                    desk.pace().estimate(position, now)));
        }
    }

    private boolean here(CustomerId customer) {
        return desk.people().here(customer);
    }
}
