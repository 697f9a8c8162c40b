package chat.prosa.desk;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import chat.prosa.chat.State;
import chat.prosa.chat.What;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;

/** A new chat enters for a consultant, so he puts his other active chats aside (rule 9). */
final class ParkingOthers {

    private ParkingOthers() {}

    static List<Event> events(DeskState desk, ConsultantId consultant, ChatId entered, Instant now) {
        return desk.settings().parkOnNewChat()
                ? desk.chats().of(consultant).stream()
                        .filter(file -> !file.chat().id().equals(entered))
                        .flatMap(file -> park(desk, file, consultant, now))
                        .toList()
                : List.of();
    }

    /** Puts one chat aside, if it is not aside already. */
    static Stream<Event> park(DeskState desk, ChatFile file, ConsultantId consultant, Instant now) {
        return file.chat().state() instanceof State.Active active
                        && !file.chat().parkedFor(consultant)
                ? Stream.of(new Event.ChatMoved(
                        file.chat().in(active.park(consultant)),
                        file.next(desk.author(consultant), new What.Parked(), now)))
                : Stream.empty();
    }
}
