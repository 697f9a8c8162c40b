package chat.prosa.desk;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import chat.prosa.chat.Author;
import chat.prosa.chat.Chat;
import chat.prosa.chat.Choice;
import chat.prosa.chat.State;
import chat.prosa.chat.Transfer;
import chat.prosa.chat.What;
import chat.prosa.directory.Directory;
import chat.prosa.directory.Routing;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.PersonId;
import chat.prosa.id.ServiceGroupId;
import chat.prosa.id.SessionId;
import chat.prosa.presence.Status;

import static chat.prosa.desk.TheFirm.ANA;
import static chat.prosa.desk.TheFirm.BRUNO;
import static chat.prosa.desk.TheFirm.CARLA;
import static chat.prosa.desk.TheFirm.DIEGO;
import static chat.prosa.desk.TheFirm.LIA;
import static chat.prosa.desk.TheFirm.OTTO;
import static chat.prosa.desk.TheFirm.PLANNING;
import static chat.prosa.desk.TheFirm.ROLLOUT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** One history of a firm whose routing may be any, at one desk, and what must hold after each of its steps. */
final class RoutingHistory {

    private static final List<ConsultantId> CONSULTANTS = List.of(ANA, BRUNO, CARLA, DIEGO);
    private static final List<CustomerId> CUSTOMERS = List.of(LIA, OTTO);
    private static final int CAPACITY = 2;

    final TestDesk desk = TestDesk.theDesk(TheFirm.with(TheFirm.settings(Routing.AUTOMATIC, CAPACITY)));
    Directory directory = TheFirm.with(TheFirm.settings(Routing.AUTOMATIC, CAPACITY));
    final Map<ConsultantId, SessionId> sessions = new HashMap<>();
    final Map<PersonId, Mirror> mirrors = new HashMap<>();

    RoutingHistory() {
        CUSTOMERS.forEach(this::watch);
    }

    void take(AnyRoutingHistoryTest.Step step) {
        var consultant = CONSULTANTS.get(step.consultant());
        var other = CONSULTANTS.get(step.other());
        var customer = CUSTOMERS.get(step.customer());
        switch (step.act()) {
            case OPEN -> open(customer, step, Optional.empty());
            case OPEN_FOR -> open(customer, step, Optional.of(new Choice(other, step.number() % 2 == 0)));
            case CHOOSE ->
                about(
                        step,
                        chat -> new Command.ChooseConsultant(
                                chat.customer(), chat.id(), new Choice(other, step.number() % 2 == 0)));
            case ACCEPT -> offered(step, offer -> new Command.AcceptOffer(offer.to(), offer.chat()));
            case DECLINE ->
                offered(step, offer -> new Command.DeclineOffer(offer.to(), offer.chat(), Optional.empty()));
            case TAKE -> about(step, chat -> new Command.TakeChat(consultant, chat.id()));
            case ANSWER -> attended(step, (chat, by) -> desk.message(by, chat.id(), "Olá, @" + name(other)));
            case PARK -> attended(step, (chat, by) -> new Command.ParkChat(by, chat.id()));
            case RESUME -> attended(step, (chat, by) -> new Command.ResumeChat(by, chat.id()));
            case INVITE -> attended(step, (chat, by) -> new Command.Invite(by, chat.id(), other));
            case TRANSFER ->
                attended(step, (chat, by) -> new Command.TransferChat(by, chat.id(), new Transfer.ToConsultant(other)));
            case TRANSFER_TO_GROUP ->
                attended(
                        step,
                        (chat, by) -> new Command.TransferChat(by, chat.id(), new Transfer.ToGroup(TheFirm.FINANCE)));
            case LEAVE -> attended(step, (chat, by) -> new Command.LeaveChat(by, chat.id()));
            case RETURN -> attended(step, (chat, by) -> new Command.ReturnChat(by, chat.id()));
            case CLOSE -> about(step, chat -> new Command.CloseChat(chat.customer(), chat.id()));
            case CONNECT -> connect(consultant);
            case DISCONNECT -> disconnect(consultant);
            case CHANGE_STATUS ->
                desk.done(new Command.ChoosePresence(
                        consultant, step.number() % 3 == 0 ? Status.BUSY : Status.AVAILABLE));
            case PASS -> desk.pass(Duration.ofMillis(step.number()));
            case CHANGE_ROUTING -> refresh(directory, Routing.values()[step.number() % 3]);
            case CHANGE_GROUP -> {
                var group = step.number() % 2 == 0 ? Optional.of(TheFirm.FINANCE) : Optional.<ServiceGroupId>empty();
                refresh(TheFirm.withPlanningIn(group), directory.settings().routing());
            }
            case CRASH -> {
                sessions.clear();
                mirrors.clear();
                desk.crash(Duration.ofMillis(step.number()));
                CUSTOMERS.forEach(this::watch);
                desk.pass(Duration.ZERO);
            }
        }
    }

    private void connect(ConsultantId consultant) {
        if (!sessions.containsKey(consultant)) {
            sessions.put(consultant, desk.connect(consultant));
            tellAll();
            mirrors.put(consultant, new Mirror(consultant, desk.greeting(consultant)));
        }
    }

    private void disconnect(ConsultantId consultant) {
        var session = sessions.remove(consultant);
        if (session != null) {
            mirrors.remove(consultant);
            desk.done(new Command.Disconnect(consultant, session));
        }
    }

    private void watch(CustomerId customer) {
        desk.connect(customer);
        mirrors.put(customer, new Mirror(customer, desk.greeting(customer)));
    }

    /** Those who look at a page hear what is told; nobody is told what is hidden from him. */
    private void tellAll() {
        desk.heard().forEach(notice -> {
            checkNobodySeesWhatIsHidden(notice);
            mirrors.values().forEach(mirror -> mirror.hear(notice));
        });
    }

    private void open(CustomerId customer, AnyRoutingHistoryTest.Step step, Optional<Choice> choice) {
        var project = step.number() % 2 == 0 ? ROLLOUT : PLANNING;
        desk.handle(new Command.OpenChat(
                customer, new ChatId(desk.next()), project, choice, Optional.empty(), Optional.empty()));
    }

    private void about(AnyRoutingHistoryTest.Step step, Function<Chat, Command> command) {
        var live = live();
        if (!live.isEmpty()) {
            desk.handle(command.apply(live.get(step.number() % live.size())));
        }
    }

    private void attended(AnyRoutingHistoryTest.Step step, BiFunction<Chat, ConsultantId, Command> command) {
        var attended = live().stream().filter(chat -> !chat.waiting()).toList();
        if (!attended.isEmpty()) {
            var chat = attended.get(step.number() % attended.size());
            desk.handle(command.apply(chat, chat.consultants().getFirst()));
        }
    }

    private void offered(AnyRoutingHistoryTest.Step step, Function<Offer, Command> command) {
        var offers = List.copyOf(desk.offers());
        if (!offers.isEmpty()) {
            desk.done(command.apply(offers.get(step.number() % offers.size())));
        }
    }

    private void refresh(Directory changed, Routing routing) {
        var next = TheFirm.changed(changed, TheFirm.settings(routing, CAPACITY));
        directory = new Directory(
                directory.version() + 1,
                next.organization(),
                next.settings(),
                next.consultants(),
                next.customers(),
                next.projects(),
                next.groups());
        desk.refresh(directory);
    }

    void check() {
        desk.offers().forEach(this::checkOffer);
        if (directory.settings().routing() == Routing.AUTOMATIC) {
            live().stream().filter(Chat::waiting).forEach(this::checkNotInVain);
        }
        tellAll();
        mirrors.forEach((person, page) -> page.assertShows(desk.greeting(person)));
    }

    /** Rules 3, 4 and 8. */
    private void checkOffer(Offer offer) {
        var chat = desk.notebook().chat(offer.chat()).orElseThrow();
        assertTrue(chat.live(), () -> "a chat that is over is offered: " + offer);
        assertFalse(chat.has(offer.to()), () -> "offered to one who attends it: " + offer);
        assertTrue(mayAttend(offer.to(), chat), () -> "offered to one who may not attend it: " + offer);
        assertTrue(online(offer.to()), () -> "offered to one who is not online: " + offer);
        assertTrue(load(offer.to()) < CAPACITY, () -> "offered to one who is full: " + offer);
        assertFalse(offer.expiresAt().isBefore(desk.now()), () -> "should have lapsed: " + offer);
    }

    /** Never a chat that waits with an online, eligible, free consultant who was not asked yet. */
    private void checkNotInVain(Chat chat) {
        if (desk.offeredTo(chat.id()).isEmpty()) {
            CONSULTANTS.stream()
                    .filter(one -> mayAttend(one, chat) && online(one) && load(one) < CAPACITY)
                    .filter(one ->
                            desk.offers().stream().noneMatch(offer -> offer.to().equals(one)))
                    .forEach(one ->
                            assertTrue(wasAsked(one, chat), () -> chat + " waits, and " + one + " was not asked"));
        }
    }

    /** Somewhere in the log it says that he was asked, or gave it back himself. */
    private boolean wasAsked(ConsultantId consultant, Chat chat) {
        return desk.notebook().log(chat.id()).stream().anyMatch(entry -> switch (entry.what()) {
            case What.Offered offered -> offered.to().id().equals(consultant);
            case What.Returned _ ->
                entry.author() instanceof Author.Person by && by.id().equals(consultant);
            default -> false;
        });
    }

    private void checkNobodySeesWhatIsHidden(Notice notice) {
        switch (notice) {
            case Notice.WaitingAdded added -> checkSeen(added.to(), added.chat().chat());
            case Notice.OfferMade made -> checkSeen(made.to(), made.chat().chat());
            default -> {}
        }
    }

    private void checkSeen(Set<? extends PersonId> to, Chat chat) {
        var hidden = new HashSet<PersonId>(to);
        hidden.removeIf(person -> mayAttend((ConsultantId) person, chat));
        assertEquals(Set.of(), hidden, () -> "shown to those who may not attend it: " + chat);
    }

    void everyChatCameToAnEndOrIsAttended() {
        desk.notebook()
                .chats()
                .forEach(chat -> assertTrue(
                        !chat.live() || chat.state() instanceof State.Active active && active.answered(),
                        () -> "neither attended nor over: " + chat));
    }

    private List<Chat> live() {
        return desk.notebook().chats().stream().filter(Chat::live).toList();
    }

    private boolean mayAttend(ConsultantId consultant, Chat chat) {
        var guarded = chat.project().equals(PLANNING)
                && directory.projects().get(PLANNING).serviceGroup().isPresent();
        return !guarded || Set.of(BRUNO, CARLA).contains(consultant);
    }

    private boolean online(ConsultantId consultant) {
        return desk.online(consultant);
    }

    private long load(ConsultantId consultant) {
        return live().stream().filter(chat -> chat.has(consultant)).count();
    }

    private String name(ConsultantId consultant) {
        return directory.nameOf(consultant);
    }
}
