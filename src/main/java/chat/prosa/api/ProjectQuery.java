package chat.prosa.api;

import java.util.Optional;

import jakarta.ws.rs.QueryParam;

import chat.prosa.directory.Projects;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.ServiceGroupId;

/** Which projects are asked for. */
record ProjectQuery(
        @QueryParam("q") Optional<String> q,
        @QueryParam("serviceGroup") Optional<String> serviceGroup,
        @QueryParam("responsible") Optional<String> responsible,
        @QueryParam("customer") Optional<String> customer) {

    private static final String NONE = "none";

    Projects.Filter filter() {
        return new Projects.Filter(
                q.map(Asked::words),
                serviceGroup.map(ProjectQuery::guard),
                responsible.map(text -> Asked.id("responsible", text, ConsultantId::new)),
                customer.map(text -> Asked.id("customer", text, CustomerId::new)));
    }

    private static Projects.Guard guard(String text) {
        return new Projects.Guard(
                text.equals(NONE)
                        ? Optional.empty()
                        : Optional.of(Asked.id("serviceGroup", text, ServiceGroupId::new)));
    }
}
