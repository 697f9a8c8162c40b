package chat.prosa.store;

import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.access.Account;
import chat.prosa.access.Accounts;

/** Passwords, by e-mail address. */
@Singleton
final class StoredAccounts implements Accounts {

    private static final String FIND = Users.with("account") + " and named.email = lower(:email)";

    private final Database database;

    StoredAccounts(Database database) {
        this.database = database;
    }

    @Override
    public Uni<Optional<Account>> find(String email) {
        return database.query(FIND, Map.of("email", email))
                .map(rows -> rows.stream().findFirst().map(StoredAccounts::account));
    }

    private static Account account(Row row) {
        return new Account(Users.user(row), row.text("password_hash"));
    }
}
