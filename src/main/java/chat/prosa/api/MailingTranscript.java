package chat.prosa.api;

import java.time.Duration;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;
import org.jboss.logging.Logger;

import chat.prosa.access.Caller;
import chat.prosa.api.identity.Guesses;
import chat.prosa.api.letters.Wording;
import chat.prosa.api.problem.Problem;
import chat.prosa.chat.Side;
import chat.prosa.chat.State;
import chat.prosa.directory.ChatSettings;
import chat.prosa.directory.CustomerRecord;
import chat.prosa.directory.Customers;
import chat.prosa.directory.Organizations;
import chat.prosa.dispatch.Time;
import chat.prosa.history.ChatRecord;
import chat.prosa.history.Chats;
import chat.prosa.history.Reader;
import chat.prosa.id.ChatId;
import chat.prosa.id.OrganizationId;
import chat.prosa.mail.Letter;
import chat.prosa.mail.Mails;

/** Sends a chat's customer what was said in it, as he saw it, to his own address. */
@Singleton
final class MailingTranscript {

    private static final Logger LOG = Logger.getLogger(MailingTranscript.class);

    /** A past chat is not shown to its customer (rule 17); one that has just ended is not past to him yet. */
    private static final Duration PAST_AFTER = Duration.ofDays(1);

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int LETTERS_PER_CHAT = 3;
    private static final int LETTERS_PER_CALLER = 20;

    private final VisibleChats visibleChats;
    private final VisibleLogs logs;
    private final Chats chats;
    private final Customers customers;
    private final Organizations organizations;
    private final Mails mails;
    private final Time time;
    private final Guesses perChat;
    private final Guesses perCaller;

    MailingTranscript(
            VisibleChats visibleChats,
            VisibleLogs logs,
            Chats chats,
            Customers customers,
            Organizations organizations,
            Mails mails,
            Time time) {
        this.visibleChats = visibleChats;
        this.logs = logs;
        this.chats = chats;
        this.customers = customers;
        this.organizations = organizations;
        this.mails = mails;
        this.time = time;
        this.perChat = new Guesses(time::now, WINDOW, LETTERS_PER_CHAT);
        this.perCaller = new Guesses(time::now, WINDOW, LETTERS_PER_CALLER);
    }

    /** Completes when the mail server has it. Fails with a problem when there is no such chat for the caller. */
    Uni<Void> mail(Caller.Person caller, ChatId id) {
        if (!mails.on()) {
            throw Problem.of(409, "mail_off", "This server sends no mail.").asException();
        }
        return find(caller, id)
                .invoke(() -> perCaller
                        .count(caller.id().toString())
                        .or(() -> perChat.count(id.toString()))
                        .ifPresent(MailingTranscript::tooMany))
                .chain(chat -> letter(caller.organization(), chat))
                .chain(this::send);
    }

    private Uni<ChatRecord> find(Caller.Person caller, ChatId id) {
        return switch (caller) {
            case Caller.ConsultantCaller _ -> visibleChats.find(caller, id);
            case Caller.CustomerCaller customer ->
                chats.find(new Reader.HostReader(customer.organization()), id)
                        .map(found -> found.filter(chat -> chat.chat().has(customer.id()))
                                .filter(chat -> !past(chat.chat().state()))
                                .orElseThrow(() -> Problem.notFound("chat").asException()));
        };
    }

    private boolean past(State state) {
        return state instanceof State.Ended ended && ended.at().plus(PAST_AFTER).isBefore(time.now());
    }

    private Uni<Letter> letter(OrganizationId organization, ChatRecord chat) {
        return customers
                .find(organization, chat.chat().customer())
                .map(Optional::orElseThrow)
                .map(MailingTranscript::reachable)
                .chain(customer -> organizations
                        .settings(organization)
                        .chain(settings -> letter(organization, chat, customer, settings)));
    }

    private Uni<Letter> letter(
            OrganizationId organization, ChatRecord chat, CustomerRecord customer, ChatSettings settings) {
        return logs.whole(organization, chat.chat().id(), Side.CUSTOMER)
                .map(entries -> new ReadChat(chat, entries, settings.locale(), settings.timezone()).text())
                .map(text -> new Wording(settings)
                        .letter(
                                customer.email(),
                                "transcript",
                                customer.name(),
                                chat.project().name(),
                                text));
    }

    private Uni<Void> send(Letter letter) {
        return mails.send(letter).onFailure().transform(fault -> {
            LOG.warn("A transcript could not be sent", fault);
            return Problem.of(503, "unavailable", "The mail server did not take it; try again later.")
                    .asException();
        });
    }

    /** A host platform may vouch for somebody without saying his address. */
    private static CustomerRecord reachable(CustomerRecord customer) {
        if (customer.email().isBlank()) {
            throw Problem.of(409, "no_address", "No e-mail address of this customer is known.")
                    .asException();
        }
        return customer;
    }

    private static void tooMany(Duration wait) {
        throw Problem.of(429, "rate_limited", "Too many letters; wait " + wait.toSeconds() + " seconds.")
                .asException();
    }
}
