package chat.prosa.api.identity;

import java.time.Duration;
import java.util.Locale;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.access.Accounts;
import chat.prosa.api.problem.Problem;
import chat.prosa.api.problem.ProblemException;
import chat.prosa.dispatch.Time;

/** Somebody says who he is, and gets a session if his password is right. */
@Singleton
final class SigningIn {

    private final Accounts accounts;
    private final Passwords passwords;
    private final OpeningSession opening;
    private final Guesses perAccount;
    private final Guesses perAddress;

    SigningIn(Accounts accounts, Passwords passwords, OpeningSession opening, SessionConfig config, Time time) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.opening = opening;
        var guessing = config.guessing();
        this.perAccount = new Guesses(time::now, guessing.window(), guessing.perAccount());
        this.perAddress = new Guesses(time::now, guessing.window(), guessing.perAddress());
    }

    Uni<SignedIn> signIn(String email, String password, Device device) {
        var address = device.address();
        var name = email.toLowerCase(Locale.ROOT) + " " + address;
        perAddress.count(address).or(() -> perAccount.count(name)).ifPresent(SigningIn::tooMany);
        return accounts.find(email)
                .chain(account -> passwords.check(account, password))
                .map(account -> account.orElseThrow(SigningIn::wrong))
                .invoke(() -> {
                    perAddress.takeBack(address);
                    perAccount.takeBack(name);
                })
                .chain(account -> opening.open(account.user(), device));
    }

    private static void tooMany(Duration wait) {
        throw Problem.of(429, "rate_limited", "Too many wrong passwords; wait " + wait.toSeconds() + " seconds.")
                .asException();
    }

    private static ProblemException wrong() {
        return Problem.of(401, "invalid_credentials", "The e-mail address or the password is wrong.")
                .asException();
    }
}
