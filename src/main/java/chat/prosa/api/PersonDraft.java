package chat.prosa.api;

import java.util.Optional;

import chat.prosa.api.problem.Problem;
import chat.prosa.directory.Roster;
import chat.prosa.id.PersonId;

/** What holds for persons of either side. */
final class PersonDraft {

    private PersonDraft() {}

    /** Ends the request with a problem where somebody else has the address that a person is to have. */
    static void checkAddress(Roster roster, PersonId id, Optional<String> email) {
        if (email.filter(address -> roster.taken(address, id)).isPresent()) {
            throw Problem.taken("email", "Somebody else has this address.").asException();
        }
    }
}
