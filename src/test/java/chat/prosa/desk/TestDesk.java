package chat.prosa.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import chat.prosa.chat.Choice;
import chat.prosa.chat.Entry;
import chat.prosa.chat.What;
import chat.prosa.directory.Directory;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.MessageKey;
import chat.prosa.id.PersonId;
import chat.prosa.id.ProjectId;
import chat.prosa.id.SessionId;

/** A desk with a clock that tests move, a durable memory, and an ear for all that it tells. */
final class TestDesk {

    private final Notebook notebook = new Notebook();
    private final List<Notice> heard = new ArrayList<>();
    private final Map<ChatId, Offer> offers = new HashMap<>();
    private Directory directory;
    private Instant now = Instant.parse("2026-11-23T12:00:00Z");
    private Desk desk;
    private long ids = 1_000;

    private TestDesk(Directory directory) {
        this.directory = directory;
        desk = new Desk(notebook.remember(directory), now);
    }

    static TestDesk theDesk() {
        return new TestDesk(TheFirm.theFirm());
    }

    static TestDesk theDesk(Directory directory) {
        return new TestDesk(directory);
    }

    Instant now() {
        return now;
    }

    Notebook notebook() {
        return notebook;
    }

    /** Decides and makes durable; a chat that the desk has forgotten is recalled for it, as the mailbox does. */
    Decision handle(Command command) {
        var decision = desk.handle(command, now);
        if (command instanceof Command.AboutChat about && notFound(decision)) {
            notebook.recall(about.chat()).ifPresent(file -> desk.handle(new Command.Recall(file), now));
            decision = desk.handle(command, now);
        }
        if (decision instanceof Decision.Accepted accepted) {
            notebook.write(accepted.kept());
            accepted.notices().forEach(this::hear);
        }
        return decision;
    }

    private void hear(Notice notice) {
        heard.add(notice);
        switch (notice) {
            case Notice.OfferMade made -> {
                require(!offers.containsKey(made.offer().chat()), "two offers of one chat");
                require(
                        offers.values().stream()
                                .noneMatch(
                                        other -> other.to().equals(made.offer().to())),
                        "two offers to one consultant");
                offers.put(made.offer().chat(), made.offer());
            }
            case Notice.OfferEnded ended -> offers.remove(ended.chat());
            default -> {}
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    /** Decides, and loses what was decided. Only to be followed by a crash. */
    void lose(Command command) {
        desk.handle(command, now);
    }

    private static boolean notFound(Decision decision) {
        return decision instanceof Decision.Refused refused && refused.refusal().code() == Refusal.Code.NOT_FOUND;
    }

    /** Has a command done, which must be accepted. */
    Answer done(Command command) {
        return switch (handle(command)) {
            case Decision.Accepted accepted -> accepted.answer();
            case Decision.Refused refused -> throw new AssertionError("refused: " + refused.refusal());
        };
    }

    /** Has a command refused, which must not be accepted. */
    Refusal refused(Command command) {
        return switch (handle(command)) {
            case Decision.Refused refused -> refused.refusal();
            case Decision.Accepted accepted -> throw new AssertionError("accepted: " + accepted);
        };
    }

    /** Lets time pass, meeting each deadline at its time. */
    void pass(Duration duration) {
        var end = now.plus(duration);
        for (var due = desk.nextDeadline(); due.isPresent() && !due.get().isAfter(end); due = desk.nextDeadline()) {
            now = due.get().isAfter(now) ? due.get() : now;
            done(new Command.Expire());
        }
        now = end;
    }

    /** Lets time pass while the server is down, and starts it again. */
    void crash(Duration down) {
        now = now.plus(down);
        offers.clear();
        desk = new Desk(notebook.remember(directory), now);
    }

    /** As {@link #crash(Duration)}, after the directory was changed and before the desk heard of it. */
    void crash(Duration down, Directory changed) {
        directory = changed;
        crash(down);
    }

    void refresh(Directory changed) {
        directory = changed;
        done(new Command.RefreshDirectory(changed));
    }

    SessionId connect(PersonId person) {
        var session = new SessionId(next());
        done(new Command.Connect(person, session));
        return session;
    }

    ChatId open(CustomerId customer, ProjectId project) {
        var open = new Command.OpenChat(
                customer, new ChatId(next()), project, Optional.empty(), Optional.empty(), Optional.empty());
        return ((Answer.Opened) done(open)).chat().view().chat().id();
    }

    ChatId openAndTake(CustomerId customer, ProjectId project, ConsultantId consultant) {
        var chat = open(customer, project);
        done(new Command.TakeChat(consultant, chat));
        return chat;
    }

    /** Opens a chat for which the customer chose somebody. */
    ChatId openFor(CustomerId customer, ProjectId project, ConsultantId chosen, boolean acceptOthers) {
        var choice = Optional.of(new Choice(chosen, acceptOthers));
        var open =
                new Command.OpenChat(customer, new ChatId(next()), project, choice, Optional.empty(), Optional.empty());
        return ((Answer.Opened) done(open)).chat().view().chat().id();
    }

    /** Lets them connect, one after the other. */
    void connectAll(ConsultantId... consultants) {
        for (var consultant : consultants) {
            connect(consultant);
        }
    }

    /** To whom a chat is offered now, if to anybody. */
    Optional<ConsultantId> offeredTo(ChatId chat) {
        return Optional.ofNullable(offers.get(chat)).map(Offer::to);
    }

    /** The standing offers, as those have heard to whom they are made. */
    Collection<Offer> offers() {
        return offers.values();
    }

    boolean online(ConsultantId consultant) {
        return ((Answer.Online) done(new Command.AskOnline())).consultants().contains(consultant);
    }

    /** The kinds of what happened in a chat, in order. */
    List<String> happened(ChatId chat) {
        return notebook.log(chat).stream()
                .map(entry -> entry.what().getClass().getSimpleName())
                .toList();
    }

    Entry lastEntry(ChatId chat) {
        return notebook.log(chat).getLast();
    }

    int say(PersonId by, ChatId chat, String text) {
        return ((Answer.Written) done(message(by, chat, text))).seq();
    }

    Command.SendMessage message(PersonId by, ChatId chat, String text) {
        return new Command.SendMessage(by, chat, new What.Message(new MessageKey(next()), text));
    }

    Command.SendMessage note(PersonId by, ChatId chat, String text) {
        return new Command.SendMessage(by, chat, new What.Note(new MessageKey(next()), text));
    }

    /** What was told since this was last asked. */
    List<Notice> heard() {
        var all = List.copyOf(heard);
        heard.clear();
        return all;
    }

    /** What was told of a kind since anything was last asked. */
    <N extends Notice> List<N> heard(Class<N> kind) {
        return heard().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The state that a person starts from who connects now. */
    Greeting greeting(PersonId person) {
        var session = new SessionId(next());
        var connected = (Decision.Accepted) desk.handle(new Command.Connect(person, session), now);
        desk.handle(new Command.Disconnect(person, session), now);
        return connected.notices().stream()
                .filter(Notice.Welcome.class::isInstance)
                .map(Notice.Welcome.class::cast)
                .findFirst()
                .orElseThrow()
                .greeting();
    }

    UUID next() {
        return new UUID(0, ids++);
    }
}
