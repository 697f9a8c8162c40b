package chat.prosa.desk;

import java.util.Optional;

import chat.prosa.chat.Chat;
import chat.prosa.id.ConsultantId;

/** Whether a consultant can be called to a chat by name (rules 3, 8, 12 and 13). */
final class Reachability {

    private Reachability() {}

    /** Why he cannot, if he cannot. */
    static Optional<Refusal> refusal(DeskState desk, Chat chat, ConsultantId consultant) {
        if (desk.directory().consultant(consultant).isEmpty()) {
            return Optional.of(Refusal.of(Refusal.Code.NOT_FOUND, "No such consultant."));
        }
        if (!desk.sees(consultant, chat)) {
            return Optional.of(Refusal.of(Refusal.Code.NOT_ELIGIBLE, "He may not attend this project."));
        }
        if (!desk.people().seen(consultant).online()) {
            return Optional.of(Refusal.of(Refusal.Code.NOT_ONLINE, "He is not online."));
        }
        return desk.hasCapacity(consultant)
                ? Optional.empty()
                : Optional.of(Refusal.of(Refusal.Code.OVER_CAPACITY, "He has as many chats as he may have."));
    }
}
