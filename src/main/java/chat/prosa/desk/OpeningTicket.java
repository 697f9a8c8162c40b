package chat.prosa.desk;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import chat.prosa.ticket.Ticket;

/** A consultant writes down what is left to do later (rule 18). */
final class OpeningTicket {

    private OpeningTicket() {}

    static Decision decide(DeskState desk, Command.OpenTicket command, Instant now) {
        if (desk.directory().project(command.project()).isEmpty()) {
            return Decision.refused(Refusal.Code.NOT_FOUND, "No such project.");
        }
        if (command.customer().isPresent()
                && command.customer().flatMap(desk.directory()::customer).isEmpty()) {
            return Decision.refused(Refusal.Code.NOT_FOUND, "No such customer.");
        }
        var ticket = ticket(desk, command, now);
        return Decision.answered(new Answer.TicketOpened(ticket), new Event.TicketOpened(ticket));
    }

    private static Ticket ticket(DeskState desk, Command.OpenTicket command, Instant now) {
        return new Ticket(
                command.ticket(),
                desk.nextTicket(),
                command.subject(),
                command.description(),
                Ticket.Status.OPEN,
                Set.of(),
                Optional.of(command.by()),
                command.project(),
                command.customer(),
                Optional.empty(),
                now);
    }
}
