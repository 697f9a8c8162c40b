package chat.prosa.store;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.access.Caller;
import chat.prosa.access.Founding;
import chat.prosa.access.Foundings;
import chat.prosa.access.SetupCode;
import chat.prosa.access.User;
import chat.prosa.directory.Role;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.OrganizationId;

/** Whether there is an organization, and how the first is written. */
@Singleton
final class StoredFoundings implements Foundings {

    private static final String ANY = "select 1 as found from organization limit 1";

    private static final String KEEP_CODE = """
            insert into setup_code (code) select cast(:fresh as text) where not exists (select from organization)
            on conflict do nothing
            """;

    private static final String CODE = "select code from setup_code";

    private static final String FORGET_CODE = "delete from setup_code";

    /** Of several who found one at the same time, all but the first wait, and then see that there is one. */
    private static final String LOCK = "lock table organization in share row exclusive mode";

    private static final String ORGANIZATION = "insert into organization (id, name) values (:organization, :firm)";

    private static final String SETTINGS = """
            update organization set
                locale = coalesce(cast(:locale as text), locale), timezone = coalesce(cast(:timezone as text), timezone)
            where id = :organization
            """;

    private static final String ADMIN = """
            insert into consultant (organization, id, name, email, role)
            values (:organization, :admin, :name, :email, 'admin')
            """;

    private static final String ACCOUNT = """
            insert into account (email, organization, consultant, password_hash)
            values (lower(:email), :organization, :admin, :hash)
            """;

    private final Database database;

    /** Spares the pages a query, as there never is none again. */
    private volatile boolean occupied;

    StoredFoundings(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Boolean> vacant() {
        return occupied
                ? Uni.createFrom().item(false)
                : database.query(ANY, Map.of()).map(List::isEmpty).invoke(vacant -> occupied = !vacant);
    }

    @Override
    public Uni<Optional<SetupCode>> code(SetupCode fresh) {
        return vacant().chain(
                        vacant -> vacant ? keptCode(fresh) : Uni.createFrom().item(Optional.empty()));
    }

    private Uni<Optional<SetupCode>> keptCode(SetupCode fresh) {
        return database.update(KEEP_CODE, Map.of("fresh", fresh.value()))
                .chain(() -> database.query(CODE, Map.of()))
                .map(rows -> rows.stream().findFirst().map(row -> new SetupCode(row.text("code"))));
    }

    @Override
    public Uni<Optional<User>> found(Founding founding) {
        return database.inTransaction(statements -> statements
                .update(LOCK, Map.of())
                .chain(() -> statements.query(ANY, Map.of()))
                .chain(found -> found.isEmpty()
                        ? write(statements, founding)
                                .call(() -> statements.update(FORGET_CODE, Map.of()))
                                .map(Optional::of)
                        : Uni.createFrom().item(Optional.<User>empty())));
    }

    private static Uni<User> write(Statements statements, Founding founding) {
        var organization = new OrganizationId(UUID.randomUUID());
        var admin = new ConsultantId(UUID.randomUUID());
        return DirectoryChange.write(statements, writings(founding, organization, admin))
                .replaceWith(new User(new Caller.ConsultantCaller(organization, admin, Role.ADMIN), founding.name()));
    }

    private static List<Writing> writings(Founding founding, OrganizationId organization, ConsultantId admin) {
        return List.of(
                new Writing(ORGANIZATION, Map.of("organization", organization, "firm", founding.organization())),
                new Writing(
                        SETTINGS,
                        Map.of(
                                "organization", organization,
                                "locale", founding.locale().map(Locale::toLanguageTag),
                                "timezone", founding.timezone().map(ZoneId::getId))),
                new Writing(
                        ADMIN,
                        Map.of(
                                "organization",
                                organization,
                                "admin",
                                admin,
                                "name",
                                founding.name(),
                                "email",
                                founding.email())),
                new Writing(
                        ACCOUNT,
                        Map.of(
                                "email",
                                founding.email(),
                                "organization",
                                organization,
                                "admin",
                                admin,
                                "hash",
                                founding.passwordHash())));
    }
}
