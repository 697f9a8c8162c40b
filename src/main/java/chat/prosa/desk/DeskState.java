package chat.prosa.desk;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

import chat.prosa.chat.Author;
import chat.prosa.chat.Chat;
import chat.prosa.chat.Log;
import chat.prosa.chat.State;
import chat.prosa.directory.ChatSettings;
import chat.prosa.directory.Consultant;
import chat.prosa.directory.Directory;
import chat.prosa.directory.ServiceGroup;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.Id;
import chat.prosa.id.PersonId;
import chat.prosa.id.ServiceGroupId;
import chat.prosa.queue.Arrival;
import chat.prosa.queue.Pace;
import chat.prosa.queue.WaitingRoom;

/**
 * All that is true at a desk now. Use-cases only read it; {@link #apply} alone changes it, so that it is always what
 * the events made of it.
 */
final class DeskState {

    private final Chats chats = new Chats();
    private final WaitingRoom waitingRoom = new WaitingRoom();
    private final Pace pace = new Pace();
    private final Matching matching;
    private final Agenda agenda = new Agenda(this);
    private final People people;
    private final Lookers lookers = new Lookers();
    private Directory directory;
    private Sight sight;
    private int lastTicket;

    DeskState(Remembered remembered, Instant now) {
        directory = remembered.directory();
        sight = new Sight(directory);
        people = new People(remembered.chosen(), now);
        lastTicket = remembered.lastTicket();
        matching = new Matching(this);
        remembered.chats().forEach(this::add);
        remembered.chats().forEach(file -> matching.chatKnown(file.chat()));
    }

    void apply(Event event, Instant now) {
        switch (event) {
            case Event.EntryAdded added -> file(added.entry().chat()).add(added.entry());
            case Event.ChatMoved moved -> move(moved, now);
            case Event.MarkMoved mark -> file(mark.chat()).log().read(mark.reader(), mark.seq());
            case Event.Delivered got -> file(got.chat()).log().deliver(got.to(), got.seq());
            case Event.TicketOpened opened -> lastTicket = opened.ticket().number();
            case Event.PresenceChosen chosen -> {
                people.choose(chosen.consultant(), chosen.status(), now);
                matching.consultantMoved(chosen.consultant());
            }
            case Event.Connected connected -> connect(connected, now);
            case Event.Disconnected disconnected -> disconnect(disconnected, now);
            case Event.LookedIn looked -> lookIn(looked);
            case Event.LookedAway away -> lookAway(away);
            case Event.DirectoryRefreshed refreshed -> refresh(refreshed.directory());
            case Event.ChatRecalled recalled -> chats.add(recalled.file());
            case Event.GraceEnded ended -> {
                people.endGrace(ended.consultant(), now);
                matching.consultantMoved(ended.consultant());
            }
            case Event.OfferMade made -> makeOffer(made.offer());
            case Event.OfferEnded ended -> endOffer(ended, now);
            case Event.OfferableAgain again -> matching.mayBeAskedAgain(again.chat(), again.consultant());
            case Event.LineTold _ -> agenda.lineTold(now);
        }
    }

    Chats chats() {
        return chats;
    }

    WaitingRoom waitingRoom() {
        return waitingRoom;
    }

    Pace pace() {
        return pace;
    }

    Matching matching() {
        return matching;
    }

    Agenda agenda() {
        return agenda;
    }

    People people() {
        return people;
    }

    Directory directory() {
        return directory;
    }

    ChatSettings settings() {
        return directory.settings();
    }

    Sight sight() {
        return sight;
    }

    int nextTicket() {
        return lastTicket + 1;
    }

    Optional<ChatFile> find(ChatId chat) {
        return chats.find(chat);
    }

    Author.Person author(PersonId person) {
        return new Author.Person(person, directory.nameOf(person));
    }

    /** Whether a consultant sees a chat while it waits. */
    boolean sees(ConsultantId consultant, Chat chat) {
        return sight.sees(consultant, chat.project());
    }

    boolean supervises(ConsultantId consultant) {
        return directory.consultant(consultant).filter(Consultant::supervises).isPresent();
    }

    /** Whether one more chat would not be too many for a consultant (rule 8). */
    boolean hasCapacity(ConsultantId consultant) {
        var most = directory
                .consultant(consultant)
                .map(Consultant::maxChats)
                .orElse(OptionalInt.empty())
                .orElse(settings().maxChats());
        return most == 0 || chats.of(consultant).size() < most;
    }

    /** What to call a person or a service group. */
    String nameOf(Id id) {
        return switch (id) {
            case PersonId person -> directory.nameOf(person);
            case ServiceGroupId group ->
                Optional.ofNullable(directory.groups().get(group))
                        .map(ServiceGroup::name)
                        .orElse("");
            default -> throw new IllegalArgumentException("has no name at a desk: " + id);
        };
    }

    static Arrival arrival(Chat chat) {
        return Arrival.of(chat.openedAt(), chat.id());
    }

    /** A chat that an event is about; it is at hand, or the event would not have been decided. */
    private ChatFile file(ChatId chat) {
        return chats.find(chat).orElseThrow();
    }

    private void add(ChatFile file) {
        chats.add(file);
        if (file.chat().waiting()) {
            waitingRoom.enter(arrival(file.chat()));
        }
        agenda.chatMoved(file);
    }

    private void move(Event.ChatMoved moved, Instant now) {
        var known = chats.find(moved.chat().id());
        var before = known.map(ChatFile::chat);
        if (known.isEmpty()) {
            add(new ChatFile(moved.chat(), new Log()));
            agenda.lineMoved(now);
        } else {
            move(known.get(), moved.chat(), now);
        }
        file(moved.chat().id()).add(moved.entry());
        matching.chatMoved(before, moved.chat(), moved.entry(), now);
    }

    private void move(ChatFile file, Chat moved, Instant now) {
        var waited = file.chat().waiting();
        chats.move(file, moved);
        if (waited && !moved.waiting()) {
            waitingRoom.leave(arrival(moved));
            agenda.lineMoved(now);
            if (moved.state() instanceof State.Active) {
                pace.took(now);
            }
        } else if (!waited && moved.waiting()) {
            waitingRoom.enter(arrival(moved));
            agenda.lineMoved(now);
        }
        agenda.chatMoved(file);
    }

    private void connect(Event.Connected connected, Instant now) {
        switch (connected.person()) {
            case CustomerId customer -> people.connect(customer, connected.session());
            case ConsultantId consultant -> {
                people.connect(consultant, connected.session(), now);
                agenda.presenceMoved(consultant);
                matching.consultantMoved(consultant);
            }
        }
    }

    private void disconnect(Event.Disconnected disconnected, Instant now) {
        switch (disconnected.person()) {
            case CustomerId customer -> people.disconnect(customer, disconnected.session());
            case ConsultantId consultant -> {
                people.disconnect(
                        consultant, disconnected.session(), now, settings().presenceGrace());
                agenda.presenceMoved(consultant);
                lookAwayUnlessHere(consultant);
                matching.consultantMoved(consultant);
            }
        }
    }

    private void lookIn(Event.LookedIn looked) {
        file(looked.chat()).lookIn(looked.consultant());
        lookers.add(looked.consultant(), looked.chat());
    }

    private void lookAway(Event.LookedAway away) {
        file(away.chat()).lookAway(away.consultant());
        lookers.remove(away.consultant(), away.chat());
    }

    private void lookAwayUnlessHere(ConsultantId consultant) {
        if (people.presence(consultant).goneSince().isPresent()) {
            lookers.removeAll(consultant).forEach(chat -> find(chat).ifPresent(file -> file.lookAway(consultant)));
        }
    }

    private void refresh(Directory refreshed) {
        var rerouted = refreshed.settings().routing() != settings().routing();
        directory = refreshed;
        sight = new Sight(refreshed);
        chats.live().forEach(agenda::chatMoved);
        matching.directoryChanged(rerouted);
    }

    private void makeOffer(Offer offer) {
        matching.offerMade(offer);
        agenda.offerMade(offer);
    }

    private void endOffer(Event.OfferEnded ended, Instant now) {
        matching.offerEnded(ended.offer(), ended.end());
        agenda.offerEnded(ended, now);
    }
}
