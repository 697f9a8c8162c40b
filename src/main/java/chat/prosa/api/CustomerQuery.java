package chat.prosa.api;

import java.util.Optional;

import jakarta.ws.rs.QueryParam;

import chat.prosa.directory.Customers;
import chat.prosa.id.ProjectId;

/** Which customers are asked for. */
record CustomerQuery(
        @QueryParam("q") Optional<String> q,
        @QueryParam("project") Optional<String> project) {

    Customers.Filter filter() {
        return new Customers.Filter(
                q.map(Asked::words), project.map(text -> Asked.id("project", text, ProjectId::new)));
    }
}
