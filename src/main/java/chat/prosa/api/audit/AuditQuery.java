package chat.prosa.api.audit;

import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import chat.prosa.api.Asked;
import chat.prosa.audit.AuditLog;
import chat.prosa.id.Id;

/**
 * Which entries of the audit log are asked for.
 *
 * @param actor a person's or API key's id
 * @param subject the id of what it was done to
 */
record AuditQuery(
        @QueryParam("actor") Optional<String> actor,
        @QueryParam("subject") Optional<String> subject,
        @QueryParam("from") Optional<String> from,
        @QueryParam("to") Optional<String> to) {

    /** Of whatever kind. */
    private record SomeId(UUID value) implements Id {}

    AuditLog.Filter filter() {
        return new AuditLog.Filter(
                actor.map(text -> Asked.id("actor", text, SomeId::new)).map(SomeId::value),
                subject.map(text -> Asked.id("subject", text, SomeId::new)).map(SomeId::value),
                from.map(text -> Asked.instant("from", text)),
                to.map(text -> Asked.instant("to", text)));
    }
}
