package chat.prosa.api.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;

import chat.prosa.api.Cursor;
import chat.prosa.api.Page;
import chat.prosa.api.Paging;
import chat.prosa.api.identity.CurrentCaller;
import chat.prosa.api.identity.Roles;
import chat.prosa.audit.AuditEntry;
import chat.prosa.audit.AuditLog;

/** Who changed what, for admins. */
@Path("/api/v1/audit")
@RolesAllowed(Roles.ADMIN)
class AuditResource {

    private final AuditLog log;
    private final CurrentCaller caller;
    private final ObjectMapper mapper;

    AuditResource(AuditLog log, CurrentCaller caller, ObjectMapper mapper) {
        this.log = log;
        this.caller = caller;
        this.mapper = mapper;
    }

    @GET
    public Uni<Page<AuditView>> list(@BeanParam AuditQuery query, @BeanParam Paging paging) {
        var below = paging.after(AuditResource::place);
        return log.list(caller.organization(), query.filter(), below, paging.oneMore())
                .map(read -> paging.page(read, last -> Cursor.of(last.at(), last.id())))
                .map(page -> page.map(this::shown));
    }

    private AuditView shown(AuditEntry entry) {
        try {
            return AuditView.of(entry, mapper.readTree(entry.changes()));
        } catch (JsonProcessingException never) {
            throw new IllegalStateException("The database keeps JSON only", never);
        }
    }

    private static AuditLog.Place place(List<String> cursor) {
        return new AuditLog.Place(Instant.parse(cursor.get(0)), UUID.fromString(cursor.get(1)));
    }
}
