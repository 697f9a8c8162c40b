package chat.prosa.store;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.access.ApiKey;
import chat.prosa.access.ApiKeys;
import chat.prosa.access.ApiSecret;
import chat.prosa.access.Caller;
import chat.prosa.access.Scope;
import chat.prosa.id.ApiKeyId;
import chat.prosa.id.OrganizationId;

/** The keys that host platforms' servers call with, by the hash of their secret. */
@Singleton
final class StoredApiKeys implements ApiKeys {

    private static final String SCOPES = "cast(to_json(scopes) as text) as scopes";

    private static final String LIST = """
            select id, name, %s, created_at, last_used_at from api_key
            where organization = :organization order by created_at desc, id
            """.formatted(SCOPES);

    private static final String ADD = """
            insert into api_key (organization, id, name, hash, scopes, created_at)
            values (:organization, :id, :name, :hash, cast(:scopes as text[]), :createdAt)
            """;

    private static final String CALLER = """
            select organization, id, %s, last_used_at is null or last_used_at < now() - interval '5 minutes' as unused
            from api_key where hash = :hash
            """.formatted(SCOPES);

    private static final String USED = "update api_key set last_used_at = now() where hash = :hash";

    private static final String REMOVE = "delete from api_key where organization = :organization and id = :id";

    private final Database database;

    StoredApiKeys(Database database) {
        this.database = database;
    }

    @Override
    public Uni<List<ApiKey>> list(OrganizationId organization) {
        return database.query(LIST, Map.of("organization", organization))
                .map(rows -> rows.stream().map(StoredApiKeys::key).toList());
    }

    @Override
    public Uni<Void> add(OrganizationId organization, ApiKey key, ApiSecret secret) {
        var row = Map.of(
                "organization", organization,
                "id", key.id(),
                "name", key.name(),
                "hash", secret.hash(),
                "scopes", key.scopes().stream().map(Words::word).toArray(String[]::new),
                "createdAt", key.createdAt());
        return database.update(ADD, row).replaceWithVoid();
    }

    @Override
    public Uni<Optional<Caller.HostCaller>> caller(ApiSecret secret) {
        var hash = Map.of("hash", secret.hash());
        return database.query(CALLER, hash)
                .call(rows -> rows.stream().anyMatch(row -> row.is("unused"))
                        ? database.update(USED, hash)
                        : Uni.createFrom().item(0))
                .map(rows -> rows.stream().findFirst().map(StoredApiKeys::host));
    }

    @Override
    public Uni<Boolean> remove(OrganizationId organization, ApiKeyId id) {
        return database.update(REMOVE, Map.of("organization", organization, "id", id))
                .map(removed -> removed > 0);
    }

    private static Caller.HostCaller host(Row row) {
        return new Caller.HostCaller(
                row.id("organization", OrganizationId::new), row.id("id", ApiKeyId::new), scopes(row));
    }

    private static ApiKey key(Row row) {
        return new ApiKey(
                row.id("id", ApiKeyId::new),
                row.text("name"),
                scopes(row),
                row.instant("created_at"),
                row.find("last_used_at", OffsetDateTime.class).map(OffsetDateTime::toInstant));
    }

    private static Set<Scope> scopes(Row row) {
        return Words.words(row.text("scopes")).stream()
                .map(word -> Words.constant(Scope.class, word))
                .collect(Collectors.toUnmodifiableSet());
    }
}
