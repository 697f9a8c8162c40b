package chat.prosa.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.id.OrganizationId;

/**
 * The organizations that have webhooks or had some: what is written for the others need not look for any. It is known
 * when a desk opens or looks into its directory again, hence before a webhook's maker has his answer, and on other
 * nodes whenever they look for what is due.
 */
@Singleton
final class Listening {
    private static final String ONE =
            "select organization from webhook where organization = :organization and active limit 1";
    private static final String ALL = "select distinct organization from webhook where active";

    private final Set<OrganizationId> listening = ConcurrentHashMap.newKeySet();

    boolean has(OrganizationId organization) {
        return listening.contains(organization);
    }

    Uni<Void> look(Statements statements, OrganizationId organization) {
        return statements
                .query(ONE, Map.of("organization", organization))
                .invoke(this::add)
                .replaceWithVoid();
    }

    Uni<Void> look(Statements statements) {
        return statements.query(ALL, Map.of()).invoke(this::add).replaceWithVoid();
    }

    private void add(List<Row> found) {
        found.forEach(row -> listening.add(row.id("organization", OrganizationId::new)));
    }
}
