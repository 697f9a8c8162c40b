package chat.prosa.desk;

import java.util.ArrayList;
import java.util.List;

/** Several decisions that were carried out one after the other, told as one. */
final class Course {

    private final List<Event> events = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();

    void add(Decision.Accepted next) {
        events.addAll(next.events());
        notices.addAll(next.notices());
    }

    Decision.Accepted answered(Answer answer) {
        return new Decision.Accepted(answer, events, notices);
    }
}
