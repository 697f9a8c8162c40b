package chat.prosa.store;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

import chat.prosa.directory.Consultant;
import chat.prosa.directory.Customer;
import chat.prosa.directory.Directory;
import chat.prosa.directory.Project;
import chat.prosa.directory.Role;
import chat.prosa.directory.Routing;
import chat.prosa.id.OrganizationId;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
@TestProfile(DemoIT.Wanted.class)
class DemoIT {
    public static final class Wanted implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("prosa.demo", "true");
        }
    }

    private static final Duration SOON = Duration.ofSeconds(10);

    @Inject
    Database database;

    @Inject
    StoredDirectories directories;

    @Inject
    Demo demo;

    @Test
    void anEmptyDatabaseGetsTheDemoOrganization() {
        var directory = demoOrganization();

        assertEquals("Demo Consultoria", directory.organization().name());
        assertEquals(Routing.QUEUE, directory.settings().routing());
        assertEquals(
                Set.of("ana@demo.prosa", "bruno@demo.prosa", "carla@demo.prosa", "diego@demo.prosa"),
                directory.consultants().values().stream().map(Consultant::email).collect(Collectors.toSet()));
        assertEquals(Role.ADMIN, consultant(directory, "ana@demo.prosa").role());
    }

    @Test
    void itsProjectsHavePeopleAndASchedule() {
        var directory = demoOrganization();
        var erp = project(directory, "Implantação ERP");
        var planning = project(directory, "Planejamento 2027");

        assertEquals(consultant(directory, "ana@demo.prosa").id(), erp.responsible());
        assertEquals(List.of(consultant(directory, "bruno@demo.prosa").id()), erp.assistants());
        assertEquals(Optional.empty(), erp.serviceGroup());
        assertEquals(Set.of("lia@cliente.prosa", "otto@cliente.prosa"), customers(directory, erp));
        assertEquals(6, erp.activities().size());

        assertEquals(consultant(directory, "bruno@demo.prosa").id(), planning.responsible());
        assertEquals(
                Set.of(consultant(directory, "diego@demo.prosa").id()),
                directory.groupOf(planning).orElseThrow().members());
        assertEquals(Set.of("otto@cliente.prosa"), customers(directory, planning));
        assertEquals(5, planning.activities().size());
    }

    @Test
    void everybodyCanSignInWithTheDemoPassword() {
        var accounts = query("select email, password_hash from account");

        assertEquals(6, accounts.size());
        assertTrue(
                accounts.stream().allMatch(account -> BcryptUtil.matches("prosa-demo", account.text("password_hash"))));
    }

    @Test
    void aDatabaseThatHasAnOrganizationIsLeftAlone() {
        demo.fill(new StartupEvent());

        assertEquals(1, query("select id from organization").size());
    }

    private Directory demoOrganization() {
        var organization = query("select id from organization").getFirst().id("id", OrganizationId::new);
        return directories.of(organization).await().atMost(SOON);
    }

    private List<Row> query(String sql) {
        return database.query(sql, Map.of()).await().atMost(SOON);
    }

    private static Consultant consultant(Directory directory, String email) {
        return directory.consultants().values().stream()
                .filter(consultant -> consultant.email().equals(email))
                .findFirst()
                .orElseThrow();
    }

    private static Project project(Directory directory, String name) {
        return directory.projects().values().stream()
                .filter(project -> project.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> customers(Directory directory, Project project) {
        return project.customers().stream()
                .map(directory::customer)
                .flatMap(Optional::stream)
                .map(Customer::email)
                .collect(Collectors.toSet());
    }
}
