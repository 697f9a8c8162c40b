package chat.prosa.desk;

import java.time.Instant;
import java.util.Optional;

import chat.prosa.chat.Author;
import chat.prosa.chat.Chat;
import chat.prosa.chat.State;
import chat.prosa.chat.What;
import chat.prosa.directory.Directory;
import chat.prosa.id.ConsultantId;

/**
 * Who is no longer of the firm gives up his chats: another consultant goes on, or the chat goes back to its place in
 * line. The chat of a customer who no longer belongs to its project is over.
 */
final class PartingWays {

    private PartingWays() {}

    /** Whether somebody takes part in a chat who no longer may. */
    static boolean due(Chat chat, Directory directory) {
        return chat.live()
                && (!belongs(chat, directory) || gone(chat, directory).isPresent());
    }

    static Decision decide(DeskState desk, ChatFile file, State.Live live, Instant now) {
        if (!belongs(file.chat(), desk.directory())) {
            var closed = file.next(Author.PROSA, new What.Closed(), now);
            return Decision.done(new Event.ChatMoved(file.chat().in(live.close(now)), closed));
        }
        return switch (live) {
            case State.Active active ->
                gone(file.chat(), desk.directory())
                        .map(consultant -> leave(desk, file, active, consultant, now))
                        .orElseGet(Decision::done);
            case State.Waiting _ -> Decision.done();
        };
    }

    private static Decision leave(
            DeskState desk, ChatFile file, State.Active active, ConsultantId consultant, Instant now) {
        return active.leave(consultant)
                .map(without -> new Event.ChatMoved(
                        file.chat().in(without), file.next(desk.author(consultant), new What.Left(), now)))
                .map(Decision::done)
                .orElseGet(() -> ReturningChat.abandoned(file, active, now));
    }

    private static boolean belongs(Chat chat, Directory directory) {
        return directory.project(chat.project(), chat.customer()).isPresent();
    }

    private static Optional<ConsultantId> gone(Chat chat, Directory directory) {
        return chat.consultants().stream()
                .filter(consultant -> directory.consultant(consultant).isEmpty())
                .findFirst();
    }
}
