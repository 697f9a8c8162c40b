package chat.prosa.store;

import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.access.KeyMaterial;
import chat.prosa.access.SigningKey;
import chat.prosa.access.SigningKey.Algorithm;
import chat.prosa.access.SigningKeys;
import chat.prosa.id.OrganizationId;
import chat.prosa.id.SigningKeyId;

/** The keys that host platforms sign with; what is secret of them is sealed. */
@Singleton
final class StoredSigningKeys implements SigningKeys {

    private static final String LIST = """
            select id, name, public_key is null as shared, created_at, last_used_at from signing_key
            where organization = :organization order by created_at desc, id
            """;

    private static final String ADD = """
            insert into signing_key (organization, id, name, secret, public_key, created_at)
            values (:organization, :id, :name, cast(:secret as bytea), cast(:publicKey as bytea), :createdAt)
            """;

    private static final String FIND = "select organization, secret, public_key from signing_key where id = :id";

    private static final String USED = """
            update signing_key set last_used_at = now()
            where organization = :organization and id = :id
                and (last_used_at is null or last_used_at < now() - interval '5 minutes')
            """;

    private static final String REMOVE = "delete from signing_key where organization = :organization and id = :id";

    private final Database database;
    private final Sealing sealing;

    StoredSigningKeys(Database database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    @Override
    public Uni<List<SigningKey>> list(OrganizationId organization) {
        return database.query(LIST, Map.of("organization", organization))
                .map(rows -> rows.stream().map(StoredSigningKeys::key).toList());
    }

    @Override
    public Uni<Void> add(OrganizationId organization, SigningKey key, KeyMaterial material) {
        var row = new HashMap<String, Object>(columns(key.id(), material));
        row.put("organization", organization);
        row.put("id", key.id());
        row.put("name", key.name());
        row.put("createdAt", key.createdAt());
        return database.update(ADD, row).replaceWithVoid();
    }

    @Override
    public Uni<Optional<Verifying>> find(SigningKeyId id) {
        return database.query(FIND, Map.of("id", id))
                .map(rows -> rows.stream().findFirst().map(row -> verifying(id, row)));
    }

    @Override
    public Uni<Void> used(OrganizationId organization, SigningKeyId id) {
        return database.update(USED, Map.of("organization", organization, "id", id))
                .replaceWithVoid();
    }

    @Override
    public Uni<Boolean> remove(OrganizationId organization, SigningKeyId id) {
        return database.update(REMOVE, Map.of("organization", organization, "id", id))
                .map(removed -> removed > 0);
    }

    private Map<String, Optional<byte[]>> columns(SigningKeyId id, KeyMaterial material) {
        return switch (material) {
            case KeyMaterial.SharedSecret(var secret) ->
                Map.of("secret", Optional.of(sealing.seal(secret, id)), "publicKey", Optional.empty());
            case KeyMaterial.PublicKey(var spki) ->
                Map.of(
                        "secret",
                        Optional.empty(),
                        "publicKey",
                        Optional.of(Base64.getDecoder().decode(spki)));
        };
    }

    private Verifying verifying(SigningKeyId id, Row row) {
        var material = row.find("public_key", byte[].class)
                .<KeyMaterial>map(
                        der -> new KeyMaterial.PublicKey(Base64.getEncoder().encodeToString(der)))
                .orElseGet(() -> new KeyMaterial.SharedSecret(sealing.open(row.get("secret", byte[].class), id)));
        return new Verifying(row.id("organization", OrganizationId::new), id, material);
    }

    private static SigningKey key(Row row) {
        return new SigningKey(
                row.id("id", SigningKeyId::new),
                row.text("name"),
                row.is("shared") ? Algorithm.HS256 : Algorithm.RS256,
                row.instant("created_at"),
                row.find("last_used_at", OffsetDateTime.class).map(OffsetDateTime::toInstant));
    }
}
