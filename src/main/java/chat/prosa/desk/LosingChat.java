package chat.prosa.desk;

import java.time.Instant;
import java.util.Locale;

import chat.prosa.chat.Author;
import chat.prosa.chat.State;
import chat.prosa.chat.What;
import chat.prosa.directory.Project;
import chat.prosa.ticket.Ticket;

/** Nobody answered in time: the chat is lost and leaves a ticket, so that its customer is not forgotten (rule 11). */
final class LosingChat {

    private LosingChat() {}

    static Decision decide(DeskState desk, ChatFile file, State.Live live, Instant now) {
        var ticket = ticket(desk, file, now);
        var entry = file.next(Author.PROSA, new What.Lost(ticket.id(), ticket.number()), now);
        return Decision.done(
                new Event.TicketOpened(ticket), new Event.ChatMoved(file.chat().in(live.lose(now)), entry));
    }

    private static Ticket ticket(DeskState desk, ChatFile file, Instant now) {
        var chat = file.chat();
        return Ticket.ofLostChat(
                chat.id(),
                chat.customer(),
                chat.project(),
                desk.nextTicket(),
                subject(desk.settings().locale(), desk.directory().nameOf(chat.customer())),
                desk.directory().project(chat.project()).map(Project::responsible),
                now);
    }

    private static String subject(Locale locale, String customer) {
        return (locale.getLanguage().equals("pt") ? "Chat sem resposta: " : "Chat without an answer: ") + customer;
    }
}
