package chat.prosa.desk;

import java.time.Instant;

/** A consultant puts a chat aside by hand (rule 9). */
final class ParkingChat {

    private ParkingChat() {}

    static Decision decide(DeskState desk, ChatFile file, Command.ParkChat command, Instant now) {
        return Decision.answered(
                new Answer.Done(),
                ParkingOthers.park(desk, file, command.by(), now).toList());
    }
}
