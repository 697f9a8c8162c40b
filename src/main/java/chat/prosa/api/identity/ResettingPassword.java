package chat.prosa.api.identity;

import java.time.Duration;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.access.Account;
import chat.prosa.access.Accounts;
import chat.prosa.access.Caller;
import chat.prosa.access.PasswordResets;
import chat.prosa.access.ResetToken;
import chat.prosa.api.problem.Problem;
import chat.prosa.dispatch.Time;

/** Somebody who followed the link that he was sent chooses a new password; wherever he was signed in, he is no more. */
@Singleton
final class ResettingPassword {

    private final PasswordResets resets;
    private final Accounts accounts;
    private final Passwords passwords;
    private final EndingSessions ending;
    private final Guesses guesses;

    ResettingPassword(
            PasswordResets resets,
            Accounts accounts,
            Passwords passwords,
            EndingSessions ending,
            SessionConfig config,
            Time time) {
        this.resets = resets;
        this.accounts = accounts;
        this.passwords = passwords;
        this.ending = ending;
        this.guesses = new Guesses(
                time::now, config.guessing().window(), config.guessing().perAddress());
    }

    /** @param address the network address that the request comes from */
    Uni<Void> reset(ResetToken token, String password, String address) {
        PasswordRules.check("password", password);
        guesses.count(address).ifPresent(ResettingPassword::tooMany);
        return resets.use(token)
                .map(email -> email.orElseThrow(ResettingPassword::gone))
                .chain(accounts::find)
                .map(account -> account.orElseThrow(ResettingPassword::gone))
                .invoke(() -> guesses.takeBack(address))
                .chain(account -> set(account, password));
    }

    private Uni<Void> set(Account account, String password) {
        Caller.Person person = account.user().caller();
        return passwords
                .hash(password)
                .chain(hash -> accounts.changePassword(person, hash))
                .chain(() -> ending.endAll(person.organization(), person.id(), Optional.empty()));
    }

    private static void tooMany(Duration wait) {
        throw Problem.of(429, "rate_limited", "Too many wrong links; wait " + wait.toSeconds() + " seconds.")
                .asException();
    }

    private static RuntimeException gone() {
        return Problem.of(404, "link_expired", "The link has run out, or was used already.")
                .asException();
    }
}
