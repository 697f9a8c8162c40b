package chat.prosa.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.access.Caller;
import chat.prosa.access.User;
import chat.prosa.access.VouchedCustomer;
import chat.prosa.access.VouchedCustomers;
import chat.prosa.id.CustomerId;
import chat.prosa.id.OrganizationId;

/** Customers by the id that their host platform has for them. */
@Singleton
final class StoredVouchedCustomers implements VouchedCustomers {

    private static final String HIS_PROJECTS = """
            select link.project from project_customer link
            where link.organization = :organization and link.customer = customer.id
            """;

    private static final String PROJECTS_VOUCHED_FOR = """
            select project.id from project
            where project.organization = :organization and project.external_id = any(cast(:projects as text[]))
            """;

    private static final String FIND = """
            select id, name,
                name = coalesce(cast(:name as text), name) and email = coalesce(cast(:email as text), email)
                and (cast(:projects as text[]) is null
                    or not exists (%1$s except %2$s) and not exists (%2$s except %1$s)) as known_so
            from customer where organization = :organization and external_id = :externalId
            """.formatted(HIS_PROJECTS, PROJECTS_VOUCHED_FOR);

    /** First, because whoever changes a directory begins with it: nobody waits for the other. */
    private static final String CHANGES =
            "update organization set directory_version = directory_version + 1 where id = :organization";

    private static final String ADMIT = """
            insert into customer (organization, id, name, email, external_id)
            values (:organization, :new,
                coalesce(cast(:name as text), cast(:email as text), :externalId),
                coalesce(cast(:email as text), ''), :externalId)
            on conflict (organization, external_id) do update set
                name = coalesce(cast(:name as text), customer.name),
                email = coalesce(cast(:email as text), customer.email)
            """;

    private static final String CUSTOMER =
            "(select id from customer where organization = :organization and external_id = :externalId)";

    private static final String UNLINK = """
            delete from project_customer link
            where link.organization = :organization and link.customer = %s
                and cast(:projects as text[]) is not null and link.project not in (%s)
            """.formatted(CUSTOMER, PROJECTS_VOUCHED_FOR);

    private static final String LINK = """
            insert into project_customer (organization, project, customer)
            select :organization, vouched.id, %s from (%s) vouched
            on conflict do nothing
            """.formatted(CUSTOMER, PROJECTS_VOUCHED_FOR);

    private final Database database;

    StoredVouchedCustomers(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Admitted> admit(OrganizationId organization, VouchedCustomer customer) {
        var claims = claims(organization, customer);
        return database.query(FIND, claims)
                .chain(found -> knownSo(found)
                        ? Uni.createFrom().item(new Admitted(user(organization, found), false))
                        : database.inTransaction(statements -> write(statements, claims))
                                .map(written -> new Admitted(user(organization, written), true)));
    }

    private static Uni<List<Row>> write(Statements statements, Map<String, ?> claims) {
        var customer = some(claims, "organization", "externalId", "name", "email");
        customer.put("new", UUID.randomUUID());
        var links = some(claims, "organization", "externalId", "projects");
        return statements
                .update(CHANGES, some(claims, "organization"))
                .chain(() -> statements.update(ADMIT, customer))
                .chain(() -> statements.update(UNLINK, links))
                .chain(() -> statements.update(LINK, links))
                .chain(() -> statements.query(FIND, claims));
    }

    private static Map<String, ?> claims(OrganizationId organization, VouchedCustomer customer) {
        return Map.of(
                "organization", organization,
                "externalId", customer.externalId(),
                "name", customer.name(),
                "email", customer.email(),
                "projects", customer.projects().map(projects -> projects.toArray(String[]::new)));
    }

    private static Map<String, Object> some(Map<String, ?> claims, String... names) {
        var some = new HashMap<String, Object>(claims);
        some.keySet().retainAll(Set.of(names));
        return some;
    }

    private static boolean knownSo(List<Row> found) {
        return found.stream().anyMatch(row -> row.is("known_so"));
    }

    private static User user(OrganizationId organization, List<Row> found) {
        var customer = found.getFirst();
        return new User(
                new Caller.CustomerCaller(organization, customer.id("id", CustomerId::new)), customer.text("name"));
    }
}
