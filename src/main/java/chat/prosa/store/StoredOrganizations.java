package chat.prosa.store;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.directory.ChatSettings;
import chat.prosa.directory.ExternalProvider;
import chat.prosa.directory.Organization;
import chat.prosa.directory.Organizations;
import chat.prosa.id.OrganizationId;

/** Organizations as they are in the database. */
@Singleton
final class StoredOrganizations implements Organizations {

    private static final String LOCK = "select id from organization where id = :organization for update";

    private static final String WRITE = """
            update organization set
                provider = :provider, external_vendor = :vendor, external_account = :account, routing = :routing,
                offer_timeout = :offerTimeout, reoffer_after = :reofferAfter, lost_after = :lostAfter,
                presence_grace = :presenceGrace, abandon_after = :abandonAfter, max_chats = :maxChats,
                park_on_new_chat = :parkOnNewChat, customer_sees_history = :customerSeesHistory,
                locale = :locale, timezone = :timezone,
                directory_version = directory_version + 1
            where id = :organization
            """;

    private static final String RENAME = """
            update organization set
                name = coalesce(cast(:name as text), name),
                allowed_origins = coalesce(cast(:origins as text[]), allowed_origins),
                directory_version = directory_version + 1
            where id = :organization
            """;

    private final Database database;

    StoredOrganizations(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Organization> find(OrganizationId id) {
        return database.inTransaction(statements -> read(statements, id)).map(OrganizationRow::organization);
    }

    @Override
    public Uni<ChatSettings> settings(OrganizationId id) {
        return database.inTransaction(statements -> read(statements, id)).map(OrganizationRow::settings);
    }

    @Override
    public Uni<ChatSettings> change(OrganizationId id, UnaryOperator<ChatSettings> change) {
        return database.inTransaction(statements -> statements
                .query(LOCK, Map.of("organization", id))
                .chain(() -> read(statements, id))
                .map(row -> change.apply(row.settings()))
                .call(changed -> statements.update(WRITE, columns(id, changed))));
    }

    @Override
    public Uni<Void> change(OrganizationId id, Optional<String> name, Optional<Set<String>> allowedOrigins) {
        var origins = allowedOrigins.map(allowed -> allowed.toArray(String[]::new));
        return database.update(RENAME, Map.of("organization", id, "name", name, "origins", origins))
                .replaceWithVoid();
    }

    private static Uni<OrganizationRow> read(Statements statements, OrganizationId id) {
        return statements
                .find(OrganizationRow.class, id)
                .map(found -> found.orElseThrow(() -> new NoSuchElementException("No organization " + id)));
    }

    private static Map<String, ?> columns(OrganizationId id, ChatSettings settings) {
        var columns = new HashMap<String, Object>(durations(settings));
        columns.put("organization", id);
        columns.put("provider", Words.word(settings.provider()));
        columns.put("vendor", settings.external().map(ExternalProvider::vendor));
        columns.put("account", settings.external().map(ExternalProvider::account));
        columns.put("routing", Words.word(settings.routing()));
        columns.put("maxChats", settings.maxChats());
        columns.put("parkOnNewChat", settings.parkOnNewChat());
        columns.put("customerSeesHistory", settings.customerSeesHistory());
        columns.put("locale", settings.locale().toLanguageTag());
        columns.put("timezone", settings.timezone().getId());
        return columns;
    }

    private static Map<String, Long> durations(ChatSettings settings) {
        return Map.of(
                "offerTimeout", settings.offerTimeout().toMillis(),
                "reofferAfter", settings.reofferAfter().toMillis(),
                "lostAfter", settings.lostAfter().toMillis(),
                "presenceGrace", settings.presenceGrace().toMillis(),
                "abandonAfter", settings.abandonAfter().toMillis());
    }
}
