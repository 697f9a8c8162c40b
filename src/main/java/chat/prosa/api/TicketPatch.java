package chat.prosa.api;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import chat.prosa.api.json.Change;
import chat.prosa.id.ConsultantId;
import chat.prosa.ticket.Ticket;

/** What is to change in a ticket; what is left out stays. */
record TicketPatch(
        Optional<@Size(max = LONGEST_SUBJECT) @Pattern(regexp = "(?s).*\\S.*", message = "must not be blank") String>
                subject,
        Optional<@Size(max = LONGEST_DESCRIPTION) String> description,
        Optional<Ticket.Status> status,
        Optional<@Size(max = 20) List<@NotNull @Pattern(regexp = TAG, message = "must be a tag") String>> tags,
        Change<ConsultantId> assignee) {

    static final int LONGEST_SUBJECT = 200;
    static final int LONGEST_DESCRIPTION = 8_000;
    static final int LONGEST_TAG = 50;

    /** Nothing in it that cannot be seen. */
    private static final String TAG = "\\P{Cntrl}{1," + LONGEST_TAG + "}";

    /** These say where a ticket came from (rule 18), which nothing changes. */
    private static final Set<String> ORIGINS = Set.of(Ticket.FROM_CHAT, Ticket.CHAT_LOST);

    Ticket applyTo(Ticket now) {
        return new Ticket(
                now.id(),
                now.number(),
                subject.orElse(now.subject()),
                description.orElse(now.description()),
                status.orElse(now.status()),
                tags.map(asked -> tags(asked, now)).orElse(now.tags()),
                assignee.or(now.assignee()),
                now.project(),
                now.customer(),
                now.chat(),
                now.createdAt());
    }

    private static Set<String> tags(List<String> asked, Ticket now) {
        return Stream.concat(
                        asked.stream().filter(tag -> !ORIGINS.contains(tag)),
                        now.tags().stream().filter(ORIGINS::contains))
                .collect(Collectors.toUnmodifiableSet());
    }
}
