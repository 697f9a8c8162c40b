package chat.prosa.api;

import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import chat.prosa.id.CustomerId;
import chat.prosa.id.ProjectId;

/** A ticket to be opened by hand. */
record NewTicket(
        @NotBlank @Size(max = TicketPatch.LONGEST_SUBJECT) String subject,
        Optional<@Size(max = TicketPatch.LONGEST_DESCRIPTION) String> description,
        @NotNull ProjectId project,
        Optional<CustomerId> customer) {}
