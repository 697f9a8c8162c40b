package chat.prosa.api.identity;

import java.text.MessageFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.ResourceBundle;

import jakarta.inject.Singleton;

import io.quarkus.runtime.annotations.RegisterResourceBundle;
import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;

import chat.prosa.access.Account;
import chat.prosa.access.Accounts;
import chat.prosa.access.PasswordResets;
import chat.prosa.access.ResetToken;
import chat.prosa.api.problem.Problem;
import chat.prosa.directory.Organizations;
import chat.prosa.dispatch.Time;
import chat.prosa.mail.Letter;
import chat.prosa.mail.Mails;

/** Somebody has forgotten his password and is sent a link to choose a new one. */
@Singleton
@RegisterResourceBundle(bundleName = "chat.prosa.api.identity.letters")
final class SendingReset {

    private static final Logger LOG = Logger.getLogger(SendingReset.class);

    private static final Duration GOOD_FOR = Duration.ofHours(1);
    private static final int LETTERS_PER_ACCOUNT = 3;
    private static final int LETTERS_PER_ADDRESS = 20;

    private final Accounts accounts;
    private final PasswordResets resets;
    private final Organizations organizations;
    private final Mails mails;
    private final PublicAddress address;
    private final Time time;
    private final Guesses perAccount;
    private final Guesses perAddress;

    SendingReset(
            Accounts accounts,
            PasswordResets resets,
            Organizations organizations,
            Mails mails,
            PublicAddress address,
            Time time) {
        this.accounts = accounts;
        this.resets = resets;
        this.organizations = organizations;
        this.mails = mails;
        this.address = address;
        this.time = time;
        this.perAccount = new Guesses(time::now, GOOD_FOR, LETTERS_PER_ACCOUNT);
        this.perAddress = new Guesses(time::now, GOOD_FOR, LETTERS_PER_ADDRESS);
    }

    /** Whether such letters are sent here. */
    boolean possible() {
        return mails.on() && address.url().isPresent();
    }

    /** Nobody waits for it, and who asks does not learn what comes of it. */
    void send(String email, String from) {
        perAddress
                .count(from)
                .or(() -> perAccount.count(email.toLowerCase(Locale.ROOT)))
                .ifPresent(SendingReset::tooMany);
        if (possible()) {
            accounts.find(email)
                    .chain(account -> account.map(this::send)
                            .orElseGet(() -> Uni.createFrom().voidItem()))
                    .subscribe()
                    .with(_ -> {}, fault -> LOG.error("A link for a new password could not be sent", fault));
        }
    }

    private Uni<Void> send(Account account) {
        var token = ResetToken.random();
        return resets.add(token, account.email(), time.now().plus(GOOD_FOR))
                .chain(() -> organizations.settings(account.user().caller().organization()))
                .chain(settings -> mails.send(letter(account, token, settings.locale())));
    }

    private Letter letter(Account account, ResetToken token, Locale locale) {
        var words = ResourceBundle.getBundle(
                "chat.prosa.api.identity.letters",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var link = address.url().orElseThrow() + "/login?reset=" + token.value();
        var text = new MessageFormat(words.getString("reset.text"), locale)
                .format(new Object[] {account.user().name(), link});
        return new Letter(account.email(), words.getString("reset.subject"), text);
    }

    private static void tooMany(Duration wait) {
        throw Problem.of(429, "rate_limited", "Too many letters; wait " + wait.toSeconds() + " seconds.")
                .asException();
    }
}
