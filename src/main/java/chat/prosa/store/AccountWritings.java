package chat.prosa.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import chat.prosa.directory.Roster;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.Id;
import chat.prosa.id.OrganizationId;
import chat.prosa.id.PersonId;

/** How signing in follows a roster that has changed. */
final class AccountWritings {

    private static final String MOVED = """
            update account set email = lower(person.email) from %1$s person
            where account.organization = :organization and account.%1$s = any(cast(:id as uuid[]))
                and person.organization = account.organization and person.id = account.%1$s
                and account.email <> lower(person.email)
            """;
    private static final String SIGNED_OUT = """
            delete from session using consultant
            where session.organization = :organization and session.consultant = any(cast(:id as uuid[]))
                and consultant.organization = session.organization and consultant.id = session.consultant
                and not consultant.active
            """;
    private static final String FORGOTTEN = "delete from account where organization = :organization and %s = :id";
    private static final String PASSWORD = """
            insert into account (email, organization, %1$s, password_hash)
            select lower(email), organization, id, cast(:hash as text) from %1$s
            where organization = :organization and id = :id
            """;

    private final OrganizationId organization;
    private final Roster roster;

    AccountWritings(OrganizationId organization, Roster roster) {
        this.organization = organization;
        this.roster = roster;
    }

    List<Writing> all() {
        var writings = new ArrayList<Writing>();
        var consultants = roster.consultants().changes().keySet();
        if (!consultants.isEmpty()) {
            writings.add(new Writing(SIGNED_OUT, of(consultants)));
            writings.add(new Writing(MOVED.formatted("consultant"), of(consultants)));
        }
        var customers = roster.customers().changes().keySet();
        if (!customers.isEmpty()) {
            writings.add(new Writing(MOVED.formatted("customer"), of(customers)));
        }
        roster.passwordHashes().forEach((person, hash) -> writings.addAll(password(person, hash)));
        return writings;
    }

    private List<Writing> password(PersonId person, String hash) {
        var side = switch (person) {
            case ConsultantId _ -> "consultant";
            case CustomerId _ -> "customer";
        };
        return List.of(
                new Writing(FORGOTTEN.formatted(side), Map.of("organization", organization, "id", person)),
                new Writing(
                        PASSWORD.formatted(side), Map.of("organization", organization, "id", person, "hash", hash)));
    }

    private Map<String, Object> of(Collection<? extends Id> people) {
        var ids = people.stream().map(Id::value).toArray(UUID[]::new);
        return Map.of("organization", organization, "id", ids);
    }
}
