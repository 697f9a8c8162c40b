package chat.prosa.api;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import chat.prosa.access.Origins;
import chat.prosa.api.json.Change;
import chat.prosa.api.problem.Problem;

/** What is to change in an organization itself; what is left out stays. */
record OrganizationPatch(
        Optional<@Size(max = Drafted.LONGEST_NAME) @Pattern(regexp = Drafted.NAME, message = Drafted.NO_NAME) String>
                name,
        Optional<@Size(max = MOST_ORIGINS) List<@NotNull @Size(max = LONGEST_ORIGIN) String>> allowedOrigins,
        Change<Integer> retentionDays) {

    private static final int MOST_DAYS = 36_500;

    private static final int MOST_ORIGINS = 100;
    private static final int LONGEST_ORIGIN = 300;

    /** For how many days ended chats are to be kept; ends the request with a problem where it is no such number. */
    Change<Integer> retention() {
        if (retentionDays instanceof Change.Set<Integer>(var days)
                && days.filter(some -> some < 1 || some > MOST_DAYS).isPresent()) {
            throw Problem.invalid("retentionDays", "It must be a number of days from 1 to " + MOST_DAYS + ", or null.")
                    .asException();
        }
        return retentionDays;
    }

    /** The origins as browsers name them; ends the request with a problem where one is none. */
    Optional<Set<String>> origins() {
        return allowedOrigins.map(OrganizationPatch::origins);
    }

    private static Set<String> origins(List<String> texts) {
        var origins = new LinkedHashSet<String>();
        for (var at = 0; at < texts.size(); at++) {
            var field = "allowedOrigins[" + at + "]";
            origins.add(Origins.read(texts.get(at))
                    .orElseThrow(() -> Problem.invalid(field, "It must be an origin like 'https://portal.example.com'.")
                            .asException()));
        }
        return origins;
    }
}
