package chat.prosa.dispatch;

import java.util.List;
import java.util.Optional;

import chat.prosa.desk.Decision;
import chat.prosa.desk.Event;
import chat.prosa.desk.Refusal;

/** What a desk decided on a letter, on its way to the journal and then out. */
record Outcome(Shift shift, Letter letter, Decision decision) {

    /** What must be durable before anybody hears of it. */
    List<Event.Kept> kept() {
        return switch (decision) {
            case Decision.Accepted accepted -> accepted.kept();
            case Decision.Refused _ -> List.of();
        };
    }

    /** Whether there is nothing to keep and nobody to tell. */
    boolean silent() {
        return letter.from().isEmpty()
                && switch (decision) {
                    case Decision.Accepted accepted ->
                        accepted.notices().isEmpty() && accepted.kept().isEmpty();
                    case Decision.Refused _ -> true;
                };
    }

    /** What is told once it is. */
    Telling telling() {
        return switch (decision) {
            case Decision.Accepted accepted -> new Telling.Outcome(letter.organization(), reply(), accepted.notices());
            case Decision.Refused _ -> new Telling.Outcome(letter.organization(), reply(), List.of());
        };
    }

    /** What is told when it was not made durable: it may be or may not be so, and asking again is safe. */
    Telling unavailable() {
        return unavailable(letter);
    }

    static Telling unavailable(Letter letter) {
        var refusal = Refusal.of(Refusal.Code.UNAVAILABLE, "Not now; send it again.");
        Optional<Reply> reply = letter.from().map(to -> new Reply.Refused(to, refusal));
        return new Telling.Outcome(letter.organization(), reply, List.of());
    }

    private Optional<Reply> reply() {
        return letter.from().map(this::reply);
    }

    private Reply reply(ReturnAddress to) {
        return switch (decision) {
            case Decision.Accepted accepted -> new Reply.Done(to, accepted.answer());
            case Decision.Refused refused -> new Reply.Refused(to, refused.refusal());
        };
    }
}
