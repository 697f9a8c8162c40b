package chat.prosa.desk;

import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import chat.prosa.directory.Customer;
import chat.prosa.directory.Directory;
import chat.prosa.directory.Project;
import chat.prosa.id.CustomerId;

/** The firm with as many customers of the rollout as a test wants. */
final class ManyCustomers {

    private ManyCustomers() {}

    static CustomerId customer(int number) {
        return new CustomerId(new UUID(1, number));
    }

    static Directory of(int count) {
        var firm = TheFirm.theFirm();
        var customers = IntStream.range(0, count)
                .mapToObj(number -> new Customer(customer(number), "Cliente " + number, number + "@cliente.prosa"))
                .collect(Collectors.toMap(Customer::id, one -> one));
        var rollout = firm.project(TheFirm.ROLLOUT).orElseThrow();
        var projects = new HashMap<>(firm.projects());
        projects.put(
                rollout.id(),
                new Project(
                        rollout.id(),
                        rollout.name(),
                        rollout.responsible(),
                        rollout.assistants(),
                        Optional.empty(),
                        customers.keySet(),
                        rollout.activities()));
        return new Directory(
                1, firm.organization(), firm.settings(), firm.consultants(), customers, projects, firm.groups());
    }
}
