package chat.prosa.store;

import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.access.Account;
import chat.prosa.access.Accounts;
import chat.prosa.access.Caller;

/** Passwords, by e-mail address. */
@Singleton
final class StoredAccounts implements Accounts {

    private static final String FIND = Users.with("account") + " and named.email = lower(:email)";

    private static final String OF = Users.with("account")
            + " and named.organization = :organization and :person in (named.consultant, named.customer)";

    private static final String CHANGE = """
            update account set password_hash = :hash
            where organization = :organization and :person in (consultant, customer)
            """;

    private final Database database;

    StoredAccounts(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Optional<Account>> find(String email) {
        return database.query(FIND, Map.of("email", email))
                .map(rows -> rows.stream().findFirst().map(StoredAccounts::account));
    }

    @Override
    public Uni<Optional<Account>> of(Caller.Person person) {
        return database.query(OF, Map.of("organization", person.organization(), "person", person.id()))
                .map(rows -> rows.stream().findFirst().map(StoredAccounts::account));
    }

    @Override
    public Uni<Void> changePassword(Caller.Person person, String passwordHash) {
        var change = Map.of("organization", person.organization(), "person", person.id(), "hash", passwordHash);
        return database.update(CHANGE, change).replaceWithVoid();
    }

    private static Account account(Row row) {
        return new Account(Users.user(row), row.text("email"), row.text("password_hash"));
    }
}
