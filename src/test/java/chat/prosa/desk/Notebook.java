package chat.prosa.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import chat.prosa.chat.Author;
import chat.prosa.chat.Chat;
import chat.prosa.chat.Entry;
import chat.prosa.chat.Log;
import chat.prosa.chat.Side;
import chat.prosa.chat.What;
import chat.prosa.directory.Directory;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.MessageKey;
import chat.prosa.id.PersonId;
import chat.prosa.presence.Status;
import chat.prosa.ticket.Ticket;

/** A durable memory for tests: keeps what a desk says is to be kept, and refuses what contradicts it. */
public final class Notebook {

    private record Key(ChatId chat, PersonId author, MessageKey key) {}

    private final Map<ChatId, Chat> chats = new LinkedHashMap<>();
    private final Map<ChatId, List<Entry>> logs = new HashMap<>();
    private final Map<ChatId, Map<PersonId, Integer>> marks = new HashMap<>();
    private final Map<ConsultantId, Status> chosen = new HashMap<>();
    private final List<Ticket> tickets = new ArrayList<>();
    private final Set<Key> keys = new HashSet<>();

    public void write(List<Event.Kept> events) {
        events.forEach(this::write);
    }

    /** All that a desk is built from again. */
    public Remembered remember(Directory directory) {
        var live = chats.values().stream().filter(Chat::live).map(this::file).toList();
        return new Remembered(directory, live, chosen, tickets.size());
    }

    public Optional<ChatFile> recall(ChatId chat) {
        return Optional.ofNullable(chats.get(chat))
                .filter(found -> !found.live())
                .map(this::file);
    }

    public List<Entry> log(ChatId chat) {
        return logs.getOrDefault(chat, List.of());
    }

    List<Ticket> tickets() {
        return tickets;
    }

    Collection<Chat> chats() {
        return chats.values();
    }

    Optional<Chat> chat(ChatId id) {
        return Optional.ofNullable(chats.get(id));
    }

    private void write(Event.Kept event) {
        switch (event) {
            case Event.EntryAdded added -> add(added.entry());
            case Event.ChatMoved moved -> {
                chats.put(moved.chat().id(), moved.chat());
                require(openIn(moved.chat()) <= 1, "two open chats of one customer in one project");
                add(moved.entry());
            }
            case Event.MarkMoved mark ->
                marks.computeIfAbsent(mark.chat(), _ -> new HashMap<>()).put(mark.reader(), mark.seq());
            case Event.TicketOpened opened -> add(opened.ticket());
            case Event.PresenceChosen choice -> chosen.put(choice.consultant(), choice.status());
        }
    }

    private void add(Entry entry) {
        var log = logs.computeIfAbsent(entry.chat(), _ -> new ArrayList<>());
        require(entry.seq() == log.size() + 1, "a hole or a double in the log: " + entry);
        require(entry.customerPrev() == last(log, Side.CUSTOMER), "the customer's view has a hole: " + entry);
        if (entry.what() instanceof What.Written written && entry.author() instanceof Author.Person person) {
            require(keys.add(new Key(entry.chat(), person.id(), written.key())), "a message twice: " + entry);
        }
        log.add(entry);
    }

    private void add(Ticket ticket) {
        require(ticket.number() == tickets.size() + 1, "a hole or a double in the ticket numbers");
        require(tickets.stream().noneMatch(other -> other.id().equals(ticket.id())), "a ticket twice");
        tickets.add(ticket);
    }

    private long openIn(Chat chat) {
        return chats.values().stream()
                .filter(other -> other.live()
                        && other.customer().equals(chat.customer())
                        && other.project().equals(chat.project()))
                .count();
    }

    private ChatFile file(Chat chat) {
        var log = log(chat.id());
        var said = log.stream().flatMap(entry -> said(entry).stream()).toList();
        var read = marks.getOrDefault(chat.id(), Map.of());
        return new ChatFile(chat, new Log(last(log, Side.CONSULTANT), last(log, Side.CUSTOMER), said, read));
    }

    private static Optional<Log.Said> said(Entry entry) {
        return entry.what() instanceof What.Written written && entry.author() instanceof Author.Person person
                ? Optional.of(new Log.Said(entry.seq(), person.id(), written.key(), entry.seenBy(Side.CUSTOMER)))
                : Optional.empty();
    }

    private static int last(List<Entry> log, Side side) {
        return log.reversed().stream()
                .filter(entry -> entry.seenBy(side))
                .findFirst()
                .map(Entry::seq)
                .orElse(0);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
