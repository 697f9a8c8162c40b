package chat.prosa.store;

import java.util.Optional;
import java.util.UUID;

import chat.prosa.access.Caller;
import chat.prosa.access.User;
import chat.prosa.directory.Role;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.OrganizationId;

/** The person behind an account or a session. */
final class Users {

    private Users() {}

    /** The rows of a table that name a person, with what is known of him; but not consultants who are inactive. */
    static String with(String table) {
        return """
                select named.*, coalesce(consultant.name, customer.name) as name, consultant.role
                from %s named
                left join consultant
                    on consultant.organization = named.organization and consultant.id = named.consultant
                left join customer
                    on customer.organization = named.organization and customer.id = named.customer
                where (customer.id is not null or consultant.active)
                """.formatted(table);
    }

    static User user(Row row) {
        return new User(caller(row, row.id("organization", OrganizationId::new)), row.text("name"));
    }

    private static Caller.Person caller(Row row, OrganizationId organization) {
        Optional<UUID> customer = row.find("customer", UUID.class);
        return customer.isPresent()
                ? new Caller.CustomerCaller(organization, new CustomerId(customer.get()))
                : new Caller.ConsultantCaller(
                        organization, row.id("consultant", ConsultantId::new), row.oneOf(Role.class, "role"));
    }
}
