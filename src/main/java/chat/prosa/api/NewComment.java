package chat.prosa.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is to be said about a ticket. */
record NewComment(
        @NotBlank @Size(max = TicketPatch.LONGEST_DESCRIPTION)
        String text) {}
