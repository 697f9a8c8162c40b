package chat.prosa.api;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What came of a directory that was sent as a whole. */
record SyncReport(Counts consultants, Counts serviceGroups, Counts customers, Counts projects, List<Trouble> problems) {

    /** How many items had which fate; those with a problem are not among them. */
    record Counts(int created, int updated, int unchanged) {}

    /**
     * Why an item was passed over.
     *
     * @param item where it was, like {@code projects[3]}
     */
    record Trouble(
            String item,
            String code,
            String detail,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> field,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> externalId) {}
}
