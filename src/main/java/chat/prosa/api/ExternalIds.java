package chat.prosa.api;

import java.util.Optional;

import chat.prosa.api.json.Change;
import chat.prosa.api.problem.Problem;
import chat.prosa.directory.Handle;
import chat.prosa.directory.Shelf;
import chat.prosa.id.Id;

/** What the host platform calls things. What is wrong ends the request with a problem. */
final class ExternalIds {

    private static final String FIELD = "externalId";

    private ExternalIds() {}

    /** The host platform's id in a path, where there has to be one. */
    static Handle.External in(Handle handle) {
        return switch (handle) {
            case Handle.External external -> external;
            case Handle.Own _ ->
                throw Problem.invalid("id", "It must be an id of the host platform, like 'ext:42'.")
                        .asException();
        };
    }

    /** A body may repeat the id of its path, but not contradict it. */
    static void checkSame(Handle.External external, Change<String> called) {
        if (!called.or(Optional.of(external.id())).equals(Optional.of(external.id()))) {
            throw Problem.invalid(FIELD, "It is not the one in the path.").asException();
        }
    }

    /** What a thing will be called, which nothing else of its kind may be. */
    static <I extends Id> Optional<String> wanted(Shelf<I, ?> shelf, I id, Change<String> called) {
        var wanted = called.or(shelf.externalId(id)).map(ExternalIds::checked);
        wanted.flatMap(external -> shelf.find(new Handle.External(external)))
                .filter(other -> !other.equals(id))
                .ifPresent(_ -> {
                    throw taken().asException();
                });
        return wanted;
    }

    static Problem taken() {
        return Problem.taken(FIELD, "Another one has this id of the host platform.");
    }

    private static String checked(String id) {
        return Handle.external(id)
                .orElseThrow(() -> Problem.invalid(FIELD, "It must be of 1 to " + Handle.LONGEST + " characters.")
                        .asException());
    }
}
