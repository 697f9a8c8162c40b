package chat.prosa.api;

import java.util.Optional;

import jakarta.ws.rs.QueryParam;

import chat.prosa.directory.Consultants;
import chat.prosa.directory.Role;

/** Which consultants are asked for. */
record ConsultantQuery(
        @QueryParam("q") Optional<String> q,
        @QueryParam("role") Optional<String> role,
        @QueryParam("active") Optional<String> active) {

    Consultants.Filter filter() {
        return new Consultants.Filter(
                q.map(Asked::words),
                role.map(word -> Asked.oneOf("role", word, Role.values())),
                active.map(word -> Asked.truth("active", word)));
    }
}
