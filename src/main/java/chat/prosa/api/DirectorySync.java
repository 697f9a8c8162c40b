package chat.prosa.api;

import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.NotNull;

import chat.prosa.api.problem.Problem;

/** A host platform's directory, or a part of it: each item as in {@code POST}, with its {@code externalId}. */
record DirectorySync(
        Optional<List<@NotNull ConsultantDraft>> consultants,
        Optional<List<@NotNull ServiceGroupDraft>> serviceGroups,
        Optional<List<@NotNull CustomerDraft>> customers,
        Optional<List<@NotNull ProjectDraft>> projects) {

    private static final int MOST = 5_000;

    void checkSize() {
        if (size(consultants) + size(serviceGroups) + size(customers) + size(projects) > MOST) {
            throw Problem.of(413, "too_large", "There may be at most " + MOST + " items at once.")
                    .asException();
        }
    }

    private static int size(Optional<? extends List<?>> items) {
        return items.map(List::size).orElse(0);
    }
}
