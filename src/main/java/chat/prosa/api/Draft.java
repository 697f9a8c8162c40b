package chat.prosa.api;

import java.util.Optional;

import chat.prosa.api.json.Change;
import chat.prosa.api.problem.Problem;
import chat.prosa.api.problem.ProblemException;
import chat.prosa.directory.Roster;
import chat.prosa.id.Id;

/** What is to change in a thing of the directory, or what a new one is to be; what is left out stays. */
interface Draft<I extends Id> {

    /** What the host platform is to call it. */
    Change<String> externalId();

    /** What its person is to sign in with. */
    default Optional<String> password() {
        return Optional.empty();
    }

    /**
     * Has the roster have it; ends the request with a problem, and leaves the roster alone, where it cannot be so.
     *
     * @param id of one that is there, or of a new one
     * @param externalId what the host platform will call it
     */
    void applyTo(Roster roster, I id, Optional<String> externalId);

    /** A field that a new thing needs. */
    static ProblemException missing(String field) {
        return Problem.invalid(field, "A new one needs it.").asException();
    }
}
