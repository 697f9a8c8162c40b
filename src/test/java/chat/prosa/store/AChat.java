package chat.prosa.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import chat.prosa.chat.Author;
import chat.prosa.chat.Calls;
import chat.prosa.chat.Chat;
import chat.prosa.chat.Entry;
import chat.prosa.chat.Side;
import chat.prosa.chat.State;
import chat.prosa.chat.What;
import chat.prosa.desk.Event;
import chat.prosa.dispatch.Page;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.MessageKey;
import chat.prosa.id.PersonId;
import chat.prosa.id.TicketId;
import chat.prosa.ticket.Ticket;

/** Something that happens in one chat of the firm, as the desk would have it kept. */
final class AChat {
    private final StoredFirm firm;
    private final List<Event.Kept> events = new ArrayList<>();
    private final List<Entry> log = new ArrayList<>();
    private Chat chat;
    private Instant now;
    private int last;
    private int lastSeenByCustomer;

    private AChat(StoredFirm firm, ChatId id, CustomerId customer, Instant now) {
        this.firm = firm;
        this.now = now;
        chat = new Chat(
                id,
                firm.rollout(),
                customer,
                Optional.of(firm.kickoff()),
                now,
                State.Waiting.since(now),
                Set.of(),
                Optional.empty());
    }

    /** Lia opens it, at noon and 123 milliseconds. */
    static AChat opened(StoredFirm firm) {
        return opened(firm, new ChatId(UUID.randomUUID()), firm.lia());
    }

    static AChat opened(StoredFirm firm, ChatId id, CustomerId customer) {
        return opened(firm, id, customer, Instant.parse("2026-11-23T12:00:00.123Z"));
    }

    static AChat opened(StoredFirm firm, ChatId id, CustomerId customer, Instant now) {
        var chat = new AChat(firm, id, customer, now);
        return chat.move(chat.state(), customer, new What.Opened());
    }

    ChatId id() {
        return chat.id();
    }

    Chat now() {
        return chat;
    }

    State state() {
        return chat.state();
    }

    /** The whole log. */
    List<Entry> log() {
        return List.copyOf(log);
    }

    /** What happened since this was last asked. */
    Page page() {
        var page = new Page(firm.organization(), List.copyOf(events));
        events.clear();
        return page;
    }

    AChat taken(ConsultantId by) {
        return move(((State.Waiting) state()).take(by), by, new What.Taken());
    }

    /** Attended by these, whoever was there before. */
    AChat attended(ConsultantId... by) {
        var active = (State.Active) state();
        var attending = new LinkedHashSet<>(List.of(by));
        return move(
                new State.Active(active.since(), active.answered(), attending, Set.of(), Calls.NONE),
                by[0],
                new What.Taken());
    }

    AChat answered(ConsultantId by) {
        return move(((State.Active) state()).answer(), by, message(UUID.randomUUID(), "Olá!"));
    }

    AChat left(ConsultantId by) {
        return move(((State.Active) state()).leave(by).orElseThrow(), by, new What.Left());
    }

    AChat returned(ConsultantId by) {
        later();
        return move(((State.Active) state()).giveBack(now), by, new What.Returned(What.Returned.Reason.REQUEUED));
    }

    AChat abandoned() {
        later();
        return move(((State.Active) state()).abandon(now), new What.Returned(What.Returned.Reason.ABANDONED));
    }

    AChat closed(PersonId by) {
        later();
        return move(((State.Live) state()).close(now), by, new What.Closed());
    }

    AChat lost(int ticketNumber) {
        later();
        var ticket = Ticket.ofLostChat(
                chat.id(), chat.customer(), chat.project(), ticketNumber, "Sem resposta", Optional.of(firm.ana()), now);
        events.add(new Event.TicketOpened(ticket));
        return move(
                ((State.Live) state()).lose(now),
                new What.Lost(new TicketId(chat.id().value()), ticketNumber));
    }

    AChat said(PersonId by, UUID key, String text) {
        return add(author(by), message(key, text));
    }

    AChat said(PersonId by, String text) {
        return said(by, UUID.randomUUID(), text);
    }

    AChat noted(ConsultantId by, String text) {
        return add(author(by), new What.Note(new MessageKey(UUID.randomUUID()), text));
    }

    AChat happened(PersonId by, What what) {
        return add(author(by), what);
    }

    AChat happened(What what) {
        return add(Author.PROSA, what);
    }

    AChat read(PersonId by, int seq) {
        events.add(new Event.MarkMoved(chat.id(), by, seq));
        return this;
    }

    /** The last number is given once more, as by a desk that is out of date. */
    AChat forgettingOne() {
        last--;
        return this;
    }

    private void later() {
        now = now.plusMillis(1_001);
    }

    private AChat move(State state, PersonId by, What what) {
        return move(state, author(by), what);
    }

    private AChat move(State state, What what) {
        return move(state, Author.PROSA, what);
    }

    private AChat move(State state, Author author, What what) {
        chat = chat.in(state);
        events.add(new Event.ChatMoved(chat, next(author, what)));
        return this;
    }

    private AChat add(Author author, What what) {
        events.add(new Event.EntryAdded(next(author, what)));
        return this;
    }

    private Entry next(Author author, What what) {
        var entry = new Entry(chat.id(), ++last, lastSeenByCustomer, now, author, what);
        lastSeenByCustomer = entry.seenBy(Side.CUSTOMER) ? last : lastSeenByCustomer;
        log.add(entry);
        return entry;
    }

    private Author author(PersonId by) {
        return new Author.Person(by, firm.nameOf(by));
    }

    private static What.Message message(UUID key, String text) {
        return new What.Message(new MessageKey(key), text);
    }
}
