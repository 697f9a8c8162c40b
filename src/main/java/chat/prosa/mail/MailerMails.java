package chat.prosa.mail;

import jakarta.inject.Provider;
import jakarta.inject.Singleton;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;

/** Sends letters by Quarkus' mailer, which is not even made before there is one. */
@Singleton
final class MailerMails implements Mails {

    private final MailConfig config;
    private final Provider<ReactiveMailer> mailer;

    MailerMails(MailConfig config, Provider<ReactiveMailer> mailer) {
        this.config = config;
        this.mailer = mailer;
    }

    @Override
    public boolean on() {
        return config.enabled();
    }

    @Override
    public Uni<Void> send(Letter letter) {
        return on()
                ? mailer.get().send(Mail.withText(letter.to(), letter.subject(), letter.text()))
                : Uni.createFrom().voidItem();
    }
}
