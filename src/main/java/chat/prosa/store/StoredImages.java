package chat.prosa.store;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

import chat.prosa.audit.Image;
import chat.prosa.audit.Images;
import chat.prosa.audit.Subject;
import chat.prosa.id.OrganizationId;

/** How things look in the database. Each query names what it shows, so that nothing secret ever is. */
@Singleton
final class StoredImages implements Images {

    private static final String EXTERNAL = "ext:";

    private static final String THE_ONE =
            " where it.organization = :organization and it.id = cast(:id as uuid) and cast(:external as text) is null";

    private static final String THE_ONE_BY_EITHER = " where it.organization = :organization"
            + " and (it.id = cast(:id as uuid) or it.external_id = cast(:external as text))";

    private static final Set<String> DURATIONS =
            Set.of("offerTimeout", "reofferAfter", "lostAfter", "presenceGrace", "abandonAfter");

    private final Database database;

    StoredImages(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Optional<Image>> of(OrganizationId organization, Subject kind, String id) {
        return query(kind)
                .map(query -> database.query(query, parameters(query, organization, id))
                        .map(rows -> rows.stream().findFirst().map(StoredImages::image)))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()));
    }

    private static Optional<String> query(Subject kind) {
        return switch (kind) {
            case ORGANIZATION -> Optional.of("""
                    select it.id, it.name, cast(json_build_object('name', it.name, 'provider', provider,
                        'externalVendor', external_vendor, 'externalAccount', external_account, 'routing', routing,
                        'offerTimeout', offer_timeout, 'reofferAfter', reoffer_after, 'lostAfter', lost_after,
                        'presenceGrace', presence_grace, 'abandonAfter', abandon_after, 'maxChats', max_chats,
                        'parkOnNewChat', park_on_new_chat, 'customerSeesHistory', customer_sees_history,
                        'locale', locale, 'timezone', timezone, 'allowedOrigins', allowed_origins,
                        'retentionDays', retention_days) as text) as fields
                    from organization it where it.id = :organization
                    """);
            case CONSULTANT -> Optional.of("""
                    select it.id, it.name, cast(json_build_object('name', name, 'email', email, 'role', role,
                        'active', active, 'maxChats', max_chats, 'externalId', external_id) as text) as fields
                    from consultant it
                    """ + THE_ONE_BY_EITHER);
            case CUSTOMER -> Optional.of("""
                    select it.id, it.name, cast(json_build_object('name', name, 'email', email, 'externalId', external_id,
                        'projects', (select json_agg(project.name order by project.name)
                            from project_customer link join project on project.organization = link.organization
                                and project.id = link.project
                            where link.organization = it.organization and link.customer = it.id)) as text) as fields
                    from customer it
                    """ + THE_ONE_BY_EITHER);
            case PROJECT -> Optional.of("""
                    select it.id, it.name, cast(json_build_object('name', it.name, 'externalId', it.external_id,
                        'responsible', (select name from consultant
                            where organization = it.organization and id = it.responsible),
                        'serviceGroup', (select name from service_group
                            where organization = it.organization and id = it.service_group),
                        'assistants', (select json_agg(named.name order by link.position)
                            from project_assistant link join consultant named on named.organization = link.organization
                                and named.id = link.consultant
                            where link.organization = it.organization and link.project = it.id),
                        'customers', (select json_agg(named.name order by named.name)
                            from project_customer link join customer named on named.organization = link.organization
                                and named.id = link.customer
                            where link.organization = it.organization and link.project = it.id)) as text) as fields
                    from project it
                    """ + THE_ONE_BY_EITHER);
            case SERVICE_GROUP -> Optional.of("""
                    select it.id, it.name, cast(json_build_object('name', it.name, 'open', open,
                        'externalId', it.external_id, 'members', (select json_agg(named.name order by named.name)
                            from service_group_member link join consultant named
                                on named.organization = link.organization and named.id = link.consultant
                            where link.organization = it.organization and link.service_group = it.id)) as text) as fields
                    from service_group it
                    """ + THE_ONE_BY_EITHER);
            case ACTIVITY -> Optional.of("""
                    select it.id, it.title as name, cast(json_build_object('title', title, 'startsOn', starts_on,
                        'endsOn', ends_on, 'status', status) as text) as fields
                    from activity it
                    """ + THE_ONE);
            case MACRO -> Optional.of("""
                    select it.id, it.name, cast(json_build_object('name', name, 'command', command, 'actions', actions)
                        as text) as fields
                    from macro it
                    """ + THE_ONE);
            case MACROS -> Optional.of("""
                    select it.id, '' as name, cast(json_build_object('macros', (select json_agg(command order by position)
                        from macro where organization = it.id)) as text) as fields
                    from organization it where it.id = :organization
                    """);
            case API_KEY -> Optional.of("""
                    select it.id, it.name, cast(json_build_object('name', name, 'scopes', scopes) as text) as fields
                    from api_key it
                    """ + THE_ONE);
            case SIGNING_KEY -> Optional.of("""
                    select it.id, it.name, cast(json_build_object('name', name,
                        'algorithm', case when public_key is null then 'HS256' else 'RS256' end) as text) as fields
                    from signing_key it
                    """ + THE_ONE);
            case WEBHOOK -> Optional.of("""
                    select it.id, coalesce(nullif(name, ''), url) as name, cast(json_build_object('name', name, 'url', url,
                        'events', events, 'active', active) as text) as fields
                    from webhook it
                    """ + THE_ONE);
            case CHAT -> Optional.of("""
                    select it.id, (select name from customer
                        where organization = it.organization and id = it.customer) as name, '{}' as fields
                    from chat it
                    """ + THE_ONE);
            case TICKET -> Optional.of("""
                    select it.id, '#' || number as name, cast(json_build_object('subject', subject,
                        'description', description, 'status', status, 'tags', tags, 'assignee', (select name
                            from consultant where organization = it.organization and id = it.assignee)) as text) as fields
                    from ticket it
                    """ + THE_ONE);
            case DIRECTORY -> Optional.empty();
        };
    }

    private static Map<String, ?> parameters(String query, OrganizationId organization, String id) {
        var parameters = new HashMap<String, Object>();
        parameters.put("organization", organization);
        if (query.contains(":external")) {
            parameters.put(
                    "external",
                    Optional.of(id)
                            .filter(one -> one.startsWith(EXTERNAL))
                            .map(one -> one.substring(EXTERNAL.length())));
            parameters.put("id", uuid(id));
        }
        return parameters;
    }

    private static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static Image image(Row row) {
        var fields = new TreeMap<String, String>();
        new JsonObject(row.text("fields"))
                .forEach(field -> fields.put(field.getKey(), value(field.getKey(), field.getValue())));
        return new Image(row.get("id", UUID.class), row.text("name"), fields);
    }

    /** Durations as the contract has them. */
    private static String value(String field, @Nullable Object value) {
        return DURATIONS.contains(field) && value instanceof Number millis
                ? Json.encode(Duration.ofMillis(millis.longValue()).toString())
                : Json.encode(value);
    }
}
