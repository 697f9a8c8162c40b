package chat.prosa.api.letters;

import java.time.Duration;
import java.util.List;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;

import chat.prosa.api.identity.PublicAddress;
import chat.prosa.directory.ChatSettings;
import chat.prosa.directory.Organizations;
import chat.prosa.dispatch.Time;
import chat.prosa.history.LostTickets;
import chat.prosa.mail.Letter;
import chat.prosa.mail.Mails;

/**
 * Tells by mail who has got the ticket of a lost chat. The ticket itself remembers whether that was done: letters are
 * sent some seconds after it is durable, also after a restart; after a fault they are tried again for a day.
 */
@Singleton
final class TellingOfLostChats {

    private static final Logger LOG = Logger.getLogger(TellingOfLostChats.class);

    private static final Duration OLDEST = Duration.ofDays(1);
    private static final Duration BEFORE_TRYING_AGAIN = Duration.ofMinutes(5);
    private static final int AT_ONCE = 50;

    private final LostTickets tickets;
    private final Organizations organizations;
    private final Mails mails;
    private final PublicAddress address;
    private final LettersConfig config;
    private final Time time;
    private volatile boolean over;

    TellingOfLostChats(
            LostTickets tickets,
            Organizations organizations,
            Mails mails,
            PublicAddress address,
            LettersConfig config,
            Time time) {
        this.tickets = tickets;
        this.organizations = organizations;
        this.mails = mails;
        this.address = address;
        this.config = config;
        this.time = time;
    }

    void begin(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) StartupEvent starting) {
        if (mails.on() && address.url().isPresent()) {
            lookLater();
        }
    }

    void end(@Observes ShutdownEvent ending) {
        over = true;
    }

    private void lookLater() {
        time.at(time.now().plus(config.every()), this::look);
    }

    private void look() {
        if (over) {
            return;
        }
        tickets.take(OLDEST, BEFORE_TRYING_AGAIN, AT_ONCE)
                .chain(this::tellAll)
                .onTermination()
                .invoke(this::lookLater)
                .subscribe()
                .with(_ -> {}, fault -> LOG.warn("Lost chats could not be looked for", fault));
    }

    /** One after the other. */
    private Uni<Void> tellAll(List<LostTickets.Untold> untold) {
        return Multi.createFrom()
                .iterable(untold)
                .onItem()
                .transformToUniAndConcatenate(this::tryToTell)
                .onItem()
                .ignoreAsUni();
    }

    /** A letter that cannot be sent keeps the others from nobody. */
    private Uni<Void> tryToTell(LostTickets.Untold ticket) {
        return tell(ticket)
                .onFailure()
                .invoke(fault -> LOG.warnf(fault, "Nobody could be told of ticket %d by mail", ticket.number()))
                .onFailure()
                .recoverWithNull();
    }

    private Uni<Void> tell(LostTickets.Untold ticket) {
        return organizations
                .settings(ticket.organization())
                .chain(settings -> mails.send(letter(ticket, settings)))
                .chain(() -> tickets.told(ticket.organization(), ticket.chat()));
    }

    private Letter letter(LostTickets.Untold ticket, ChatSettings settings) {
        var wording = new Wording(settings);
        return wording.letter(
                ticket.email(),
                "lost",
                ticket.name(),
                Integer.toString(ticket.number()),
                ticket.customer(),
                ticket.project(),
                wording.at(ticket.openedAt()),
                address.url().orElseThrow() + "/firm/tickets/" + ticket.chat());
    }
}
