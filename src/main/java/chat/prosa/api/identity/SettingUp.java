package chat.prosa.api.identity;

import java.time.Duration;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;

import chat.prosa.access.Foundings;
import chat.prosa.access.SetupCode;
import chat.prosa.api.problem.Problem;
import chat.prosa.dispatch.Time;

/** Whoever runs the server makes the first firm, and is its first admin. Of several at the same time one succeeds. */
@Singleton
final class SettingUp {

    private final Foundings foundings;
    private final Passwords passwords;
    private final OpeningSession opening;
    private final Guesses guesses;

    SettingUp(Foundings foundings, Passwords passwords, OpeningSession opening, SessionConfig config, Time time) {
        this.foundings = foundings;
        this.passwords = passwords;
        this.opening = opening;
        this.guesses = new Guesses(
                time::now, config.guessing().window(), config.guessing().perAccount());
    }

    /** Ends the request with a problem once there is an organization. */
    Uni<Void> requireVacancy() {
        return foundings
                .vacant()
                .invoke(vacant -> {
                    if (!vacant) {
                        throw over();
                    }
                })
                .replaceWithVoid();
    }

    Uni<SignedIn> setUp(FirstFirm firm, Device device) {
        return foundings
                .code(SetupCode.random())
                .map(code -> code.orElseThrow(SettingUp::over))
                .invoke(code -> check(firm, code, device.address()))
                .chain(() -> found(firm, device));
    }

    private void check(FirstFirm firm, SetupCode code, String address) {
        guesses.count(address).ifPresent(SettingUp::tooMany);
        if (!code.is(firm.code())) {
            throw Problem.of(403, "wrong_setup_code", "The server printed another code when it started.")
                    .asException();
        }
        guesses.takeBack(address);
        PasswordRules.check("password", firm.password());
    }

    private Uni<SignedIn> found(FirstFirm firm, Device device) {
        return passwords
                .hash(firm.password())
                .chain(hash -> foundings.found(firm.founding(hash)))
                .map(admin -> admin.orElseThrow(SettingUp::over))
                .chain(admin -> opening.open(admin, device));
    }

    private static void tooMany(Duration wait) {
        throw Problem.of(429, "rate_limited", "Too many wrong codes; wait " + wait.toSeconds() + " seconds.")
                .asException();
    }

    private static RuntimeException over() {
        return Problem.of(404, "already_set_up", "There is an organization already; sign in.")
                .asException();
    }
}
