package chat.prosa.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;

import chat.prosa.audit.AuditEntry;
import chat.prosa.audit.AuditLog;
import chat.prosa.audit.Changes;
import chat.prosa.audit.Image;
import chat.prosa.audit.Subject;
import chat.prosa.id.OrganizationId;

/** The audit log as it is in the database. */
@Singleton
final class StoredAuditLog implements AuditLog {

    private static final String ADD = """
            insert into audit_entry (organization, id, at, actor_kind, actor, actor_name, action, subject_kind, subject,
                subject_name, changes)
            values (:organization, gen_random_uuid(), date_trunc('milliseconds', now()), :actorKind, :actor,
                coalesce(
                    (select name from consultant where organization = :organization and id = :actor),
                    (select name from api_key where organization = :organization and id = :actor),
                    (select name from customer where organization = :organization and id = :actor),
                    ''),
                :action, :kind, cast(:subject as uuid), cast(:name as text), cast(cast(:changes as text) as jsonb))
            """;

    private static final String LOOKED_IN = """
            insert into audit_entry (organization, id, at, actor_kind, actor, actor_name, action, subject_kind, subject,
                subject_name)
            select chat.organization, gen_random_uuid(), date_trunc('milliseconds', now()), 'consultant', consultant.id,
                consultant.name, 'chat.looked-into', 'chat', chat.id, customer.name
            from chat
            join consultant on consultant.organization = chat.organization and consultant.id = :consultant
            join customer on customer.organization = chat.organization and customer.id = chat.customer
            where chat.organization = :organization and chat.id = :chat and chat.status = 'active'
                and not exists (select from chat_consultant link
                    where link.organization = chat.organization and link.chat = chat.id
                        and link.consultant = :consultant and link.present)
                and not exists (select from audit_entry before
                    where before.organization = chat.organization and before.at > now() - interval '15 minutes'
                        and before.actor = :consultant and before.subject = chat.id
                        and before.action = 'chat.looked-into')
            """;

    private final Database database;

    StoredAuditLog(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Void> add(
            OrganizationId organization,
            Doer doer,
            String action,
            Subject kind,
            Optional<Image> subject,
            Changes changes) {
        return database.update(
                        ADD,
                        Map.of(
                                "organization", organization,
                                "actorKind", doer.kind(),
                                "actor", doer.id(),
                                "action", action,
                                "kind", Words.word(kind),
                                "subject", subject.map(Image::id),
                                "name", subject.map(Image::name).filter(name -> !name.isEmpty()),
                                "changes", json(changes)))
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> lookedIn(OrganizationId organization, UUID consultant, UUID chat) {
        return database.update(LOOKED_IN, Map.of("organization", organization, "consultant", consultant, "chat", chat))
                .replaceWithVoid();
    }

    @Override
    public Uni<List<AuditEntry>> list(OrganizationId organization, Filter filter, Optional<Place> below, int limit) {
        var conditions = new Conditions()
                .add("organization = :organization", "organization", organization)
                .add("actor = :actor", "actor", filter.actor())
                .add("subject = :subject", "subject", filter.subject())
                .add("at >= :from", "from", filter.from())
                .add("at < :to", "to", filter.to());
        below.ifPresent(last ->
                conditions.add("(at, id) < (:at, :last)", "at", last.at()).with("last", last.id()));
        var query = "select *, cast(changes as text) as changed from audit_entry" + conditions.where()
                + " order by at desc, id desc limit :limit";
        return database.query(query, conditions.with("limit", limit))
                .map(rows -> rows.stream().map(StoredAuditLog::entry).toList());
    }

    private static String json(Changes changes) {
        var json = new JsonObject();
        changes.fields()
                .forEach((field, change) -> json.put(
                        field,
                        new JsonObject()
                                .put("old", Json.decodeValue(change.before()))
                                .put("new", Json.decodeValue(change.after()))));
        return json.encode();
    }

    private static AuditEntry entry(Row row) {
        return new AuditEntry(
                row.get("id", UUID.class),
                row.instant("at"),
                new AuditEntry.Actor(row.text("actor_kind"), row.get("actor", UUID.class), row.text("actor_name")),
                row.text("action"),
                row.oneOf(Subject.class, "subject_kind"),
                row.find("subject", UUID.class),
                row.find("subject_name", String.class),
                row.text("changed"));
    }
}
