package chat.prosa.api;

import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.access.Caller;
import chat.prosa.api.json.Change;
import chat.prosa.api.problem.Problem;
import chat.prosa.desk.Answer;
import chat.prosa.desk.Command;
import chat.prosa.directory.ConsultantRecord;
import chat.prosa.directory.Consultants;
import chat.prosa.history.NamedTicket;
import chat.prosa.history.Tickets;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.OrganizationId;
import chat.prosa.id.TicketId;

/** Opens and changes tickets. */
@Singleton
final class Ticketing {

    private final Tickets tickets;
    private final Consultants consultants;
    private final Desks desks;

    Ticketing(Tickets tickets, Consultants consultants, Desks desks) {
        this.tickets = tickets;
        this.consultants = consultants;
        this.desks = desks;
    }

    Uni<NamedTicket> open(Caller.ConsultantCaller caller, NewTicket ticket) {
        var id = new TicketId(UUID.randomUUID());
        var command = new Command.OpenTicket(
                caller.id(),
                id,
                ticket.subject(),
                ticket.description().orElse(""),
                ticket.project(),
                ticket.customer());
        return desks.ask(caller.organization(), command, Answer.TicketOpened.class)
                .map(Answer.TicketOpened::ticket);
    }

    /** Empty when there is no such ticket; ends the request with a problem when there is no such assignee. */
    Uni<Optional<NamedTicket>> change(OrganizationId organization, TicketId id, TicketPatch patch) {
        return checkAssignee(organization, patch.assignee())
                .chain(() -> tickets.change(organization, id, patch::applyTo));
    }

    private Uni<Void> checkAssignee(OrganizationId organization, Change<ConsultantId> assignee) {
        return assignee.or(Optional.empty())
                .map(id -> consultants
                        .find(organization, id)
                        .invoke(Ticketing::checkActive)
                        .replaceWithVoid())
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    private static void checkActive(Optional<ConsultantRecord> consultant) {
        if (consultant.filter(ConsultantRecord::active).isEmpty()) {
            throw Problem.invalid("assignee", "There is no such consultant.").asException();
        }
    }
}
