package chat.prosa.api.identity;

import java.time.Duration;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.access.Account;
import chat.prosa.access.Accounts;
import chat.prosa.access.Caller;
import chat.prosa.access.SessionHash;
import chat.prosa.api.problem.Problem;
import chat.prosa.dispatch.Time;

/** Somebody who is signed in chooses a new password; wherever else he is signed in, he has to do so anew. */
@Singleton
final class ChangingPassword {

    private final Accounts accounts;
    private final Passwords passwords;
    private final EndingSessions ending;
    private final Guesses guesses;

    ChangingPassword(Accounts accounts, Passwords passwords, EndingSessions ending, SessionConfig config, Time time) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.ending = ending;
        this.guesses = new Guesses(
                time::now, config.guessing().window(), config.guessing().perAccount());
    }

    /** @param present the session that goes on */
    Uni<Void> change(Caller.Person person, PasswordChange change, Optional<SessionHash> present) {
        PasswordRules.check("new", change.wanted());
        var name = person.id().toString();
        guesses.count(name).ifPresent(ChangingPassword::tooMany);
        return accounts.of(person)
                .map(account -> account.orElseThrow(ChangingPassword::none))
                .chain(account -> passwords.check(Optional.of(account), change.current()))
                .map(account -> account.orElseThrow(ChangingPassword::wrong))
                .invoke(() -> guesses.takeBack(name))
                .chain(account -> set(account, change.wanted()))
                .chain(() -> ending.endAll(person.organization(), person.id(), present));
    }

    private Uni<Void> set(Account account, String password) {
        return passwords
                .hash(password)
                .chain(hash -> accounts.changePassword(account.user().caller(), hash));
    }

    private static void tooMany(Duration wait) {
        throw Problem.of(429, "rate_limited", "Too many wrong passwords; wait " + wait.toSeconds() + " seconds.")
                .asException();
    }

    private static RuntimeException none() {
        return Problem.notAllowed("You do not sign in with a password.").asException();
    }

    private static RuntimeException wrong() {
        return Problem.of(403, "wrong_password", "The present password is another one.")
                .asException();
    }
}
