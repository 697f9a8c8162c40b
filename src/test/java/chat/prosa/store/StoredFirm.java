package chat.prosa.store;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.smallrye.mutiny.Uni;

import chat.prosa.id.ActivityId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.OrganizationId;
import chat.prosa.id.PersonId;
import chat.prosa.id.ProjectId;
import chat.prosa.id.ServiceGroupId;

/**
 * An organization in the database: Ana is responsible for the rollout, Bruno and then Carla assist; its finance group
 * is Carla; Lia is its customer, and so are as many others as are wanted.
 */
record StoredFirm(
        OrganizationId organization,
        ConsultantId ana,
        ConsultantId bruno,
        ConsultantId carla,
        CustomerId lia,
        ProjectId rollout,
        ActivityId kickoff,
        ServiceGroupId finance) {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final List<String> FOUNDING = List.of(
            "insert into organization (id, name, directory_version) values (:organization, 'Firma', 7)",
            """
            insert into consultant (organization, id, name, email, role, max_chats) values
                (:organization, :ana, 'Ana', 'ana@firma', 'admin', 3),
                (:organization, :bruno, 'Bruno', 'bruno@firma', 'supervisor', null),
                (:organization, :carla, 'Carla', 'carla@firma', 'consultant', null)""",
            "insert into customer (organization, id, name, email) values (:organization, :lia, 'Lia', 'lia@cliente')",
            "insert into service_group (organization, id, name, open) values (:organization, :finance, 'Financeiro', true)",
            "insert into service_group_member values (:organization, :finance, :carla)",
            """
            insert into project (organization, id, name, responsible, service_group)
            values (:organization, :rollout, 'Implantação', :ana, :finance)""",
            """
            insert into project_assistant values
                (:organization, :rollout, :carla, 2), (:organization, :rollout, :bruno, 1)""",
            "insert into project_customer values (:organization, :rollout, :lia)",
            """
            insert into activity (organization, id, project, title, starts_on, ends_on)
            values (:organization, :kickoff, :rollout, 'Início', current_date, current_date)""");

    static StoredFirm found(Database database) {
        var firm = new StoredFirm(
                new OrganizationId(UUID.randomUUID()),
                new ConsultantId(UUID.randomUUID()),
                new ConsultantId(UUID.randomUUID()),
                new ConsultantId(UUID.randomUUID()),
                new CustomerId(UUID.randomUUID()),
                new ProjectId(UUID.randomUUID()),
                new ActivityId(UUID.randomUUID()),
                new ServiceGroupId(UUID.randomUUID()));
        database.inTransaction(firm::write).await().atMost(SOON);
        return firm;
    }

    String nameOf(PersonId person) {
        return Map.<PersonId, String>of(ana, "Ana", bruno, "Bruno", carla, "Carla", lia, "Lia")
                .getOrDefault(person, "Cliente");
    }

    /** More customers of the rollout. */
    List<CustomerId> customers(int count, Database database) {
        return database.query("""
                        with more as (insert into customer (organization, id, name, email)
                            select :organization, gen_random_uuid(), 'Cliente ' || n, n || '@cliente'
                            from generate_series(1, :count) n returning organization, id)
                        insert into project_customer (organization, project, customer)
                        select organization, :rollout, id from more returning customer""", Map.of("organization", organization, "rollout", rollout, "count", count))
                .map(rows -> rows.stream()
                        .map(row -> row.id("customer", CustomerId::new))
                        .toList())
                .await()
                .atMost(SOON);
    }

    private Uni<Void> write(Statements statements) {
        var names = Map.of(
                "organization", organization,
                "ana", ana,
                "bruno", bruno,
                "carla", carla,
                "lia", lia,
                "rollout", rollout,
                "kickoff", kickoff,
                "finance", finance);
        var steps = FOUNDING.stream()
                .map(step -> statements.update(step, named(step, names)))
                .toList();
        return Uni.join().all(steps).usingConcurrencyOf(1).andFailFast().replaceWithVoid();
    }

    private static Map<String, ?> named(String step, Map<String, ?> names) {
        return names.entrySet().stream()
                .filter(name -> step.contains(":" + name.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
