package chat.prosa.desk;

import java.time.Instant;

import chat.prosa.chat.State;
import chat.prosa.chat.What;

/** A customer says what he thought of a chat when it was over; what he said last counts (rule 19). */
final class RatingChat {

    private RatingChat() {}

    static Decision decide(DeskState desk, ChatFile file, Command.RateChat command, Instant now) {
        if (!(file.chat().state() instanceof State.Ended ended) || ended.how() != State.Ended.How.CLOSED) {
            return Decision.refused(Refusal.Code.NOT_ALLOWED, "A chat is rated once it is closed.");
        }
        if (file.chat().rating().filter(command.rating()::equals).isPresent()) {
            return Decision.done();
        }
        var entry = file.next(desk.author(command.by()), new What.Rated(command.rating()), now);
        return Decision.done(new Event.ChatMoved(file.chat().rated(command.rating()), entry));
    }
}
