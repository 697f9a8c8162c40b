package chat.prosa.api.audit;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import chat.prosa.access.Caller;
import chat.prosa.api.identity.CurrentCaller;
import chat.prosa.audit.AuditLog;
import chat.prosa.audit.Changes;
import chat.prosa.audit.Image;
import chat.prosa.audit.Images;
import chat.prosa.audit.Subject;

/**
 * Enters what is {@link Audited}: what is different of the subject afterwards. Nothing is answered before it is
 * entered.
 */
final class Auditing {

    private static final String BEFORE = "chat.prosa.audit.before";
    private static final int LEAST_FAILURE = 300;

    private final AuditLog log;
    private final Images images;
    private final CurrentCaller caller;
    private final ObjectMapper mapper;

    Auditing(AuditLog log, Images images, CurrentCaller caller, ObjectMapper mapper) {
        this.log = log;
        this.images = images;
        this.caller = caller;
        this.mapper = mapper;
    }

    @Audited
    @ServerRequestFilter
    Uni<Void> look(ContainerRequestContext request, ResourceInfo resource) {
        var audited = audited(resource);
        return images.of(caller.organization(), audited.of(), pathId(request, audited))
                .invoke(before -> before.ifPresent(image -> request.setProperty(BEFORE, image)))
                .replaceWithVoid();
    }

    @Audited
    @ServerResponseFilter
    Uni<Void> enter(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        if (response.getStatus() >= LEAST_FAILURE) {
            return Uni.createFrom().voidItem();
        }
        var audited = audited(resource);
        var before = Optional.ofNullable((Image) request.getProperty(BEFORE));
        Optional<Object> entity = Optional.ofNullable(response.getEntity());
        return audited.of() == Subject.DIRECTORY
                ? add(audited, Optional.empty(), outcome(entity))
                : images.of(caller.organization(), audited.of(), id(request, audited, before, entity))
                        .chain(after -> audited.forgets()
                                ? add(audited, after, Changes.NONE)
                                : add(audited, after.or(() -> before), Changes.between(before, after)));
    }

    private Uni<Void> add(Audited audited, Optional<Image> subject, Changes changes) {
        return changes.isEmpty() && !audited.always()
                ? Uni.createFrom().voidItem()
                : log.add(
                        caller.organization(), doer(caller.caller()), audited.value(), audited.of(), subject, changes);
    }

    /** What was done to many things is told by the answer. */
    private Changes outcome(Optional<Object> entity) {
        var fields = new TreeMap<String, Changes.Change>();
        entity.<JsonNode>map(mapper::valueToTree)
                .map(JsonNode::properties)
                .ifPresent(all -> all.stream()
                        .map(field -> Map.entry(field.getKey(), field.getValue().toString()))
                        .forEach(field -> fields.put(field.getKey(), new Changes.Change("null", field.getValue()))));
        return new Changes(fields);
    }

    private String id(
            ContainerRequestContext request, Audited audited, Optional<Image> before, Optional<Object> entity) {
        return before.map(image -> image.id().toString())
                .or(() -> entity.<JsonNode>map(mapper::valueToTree)
                        .map(json -> json.path("id").asText()))
                .orElseGet(() -> pathId(request, audited));
    }

    private static String pathId(ContainerRequestContext request, Audited audited) {
        return Optional.ofNullable(request.getUriInfo().getPathParameters().getFirst(audited.id()))
                .orElse("");
    }

    private static Audited audited(ResourceInfo resource) {
        return resource.getResourceMethod().getAnnotation(Audited.class);
    }

    private static AuditLog.Doer doer(Caller caller) {
        return switch (caller) {
            case Caller.ConsultantCaller consultant ->
                new AuditLog.Doer("consultant", consultant.id().value());
            case Caller.CustomerCaller customer ->
                new AuditLog.Doer("customer", customer.id().value());
            case Caller.HostCaller host ->
                new AuditLog.Doer("api-key", host.key().value());
        };
    }
}
