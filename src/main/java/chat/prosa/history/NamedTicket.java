package chat.prosa.history;

import java.util.Optional;

import chat.prosa.directory.Named;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.ProjectId;
import chat.prosa.ticket.Ticket;

/** A ticket, with what to call those that it refers to. */
public record NamedTicket(
        Ticket ticket,
        Optional<Named<ConsultantId>> assignee,
        Named<ProjectId> project,
        Optional<Named<CustomerId>> customer) {}
