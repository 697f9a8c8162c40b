package chat.prosa.desk;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import chat.prosa.chat.Chat;
import chat.prosa.chat.What;
import chat.prosa.directory.Named;
import chat.prosa.history.NamedTicket;
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
        return Decision.answered(new Answer.TicketOpened(named(desk, ticket)), new Event.TicketOpened(ticket));
    }

    /** Who attends a chat, or did when it ended, opens a ticket about it. */
    static Decision decide(DeskState desk, ChatFile file, Command.OpenTicketOfChat command, Instant now) {
        if (!file.chat().has(command.by())) {
            return Decision.refused(Refusal.Code.NOT_PARTICIPANT, "You do not attend this chat.");
        }
        var ticket = ticket(desk, file.chat(), command, now);
        var what = new What.TicketOpened(ticket.id(), ticket.number());
        return Decision.answered(
                new Answer.TicketOpened(named(desk, ticket)),
                new Event.TicketOpened(ticket),
                new Event.EntryAdded(file.next(desk.author(command.by()), what, now)));
    }

    private static Ticket ticket(DeskState desk, Chat chat, Command.OpenTicketOfChat command, Instant now) {
        return new Ticket(
                command.ticket(),
                desk.nextTicket(),
                command.subject(),
                command.description(),
                Ticket.Status.OPEN,
                Set.of(Ticket.FROM_CHAT),
                Optional.of(command.by()),
                chat.project(),
                Optional.of(chat.customer()),
                Optional.of(chat.id()),
                now);
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

    private static NamedTicket named(DeskState desk, Ticket ticket) {
        var project = desk.directory().project(ticket.project()).orElseThrow();
        return new NamedTicket(
                ticket,
                ticket.assignee().map(assignee -> Views.named(assignee, desk)),
                new Named<>(project.id(), project.name()),
                ticket.customer().map(customer -> Views.named(customer, desk)));
    }
}
