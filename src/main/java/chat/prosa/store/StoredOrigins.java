package chat.prosa.store;

import java.util.Map;
import java.util.Set;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.access.AllowedOrigins;
import chat.prosa.id.OrganizationId;

/** The pages that an organization has let call. */
@Singleton
final class StoredOrigins implements AllowedOrigins {

    private static final String ALLOWED =
            "select cast(to_json(allowed_origins) as text) as origins from organization where id = :organization";

    private final Database database;

    StoredOrigins(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Set<String>> of(OrganizationId organization) {
        return database.query(ALLOWED, Map.of("organization", organization))
                .map(rows -> Words.words(rows.getFirst().text("origins")));
    }
}
