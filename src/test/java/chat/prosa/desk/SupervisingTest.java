package chat.prosa.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import chat.prosa.chat.Author;
import chat.prosa.chat.Entry;
import chat.prosa.chat.Side;
import chat.prosa.chat.State;
import chat.prosa.chat.Transfer;
import chat.prosa.chat.What;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.PersonId;

import static chat.prosa.desk.TestDesk.theDesk;
import static chat.prosa.desk.TheFirm.ANA;
import static chat.prosa.desk.TheFirm.BRUNO;
import static chat.prosa.desk.TheFirm.CARLA;
import static chat.prosa.desk.TheFirm.DIEGO;
import static chat.prosa.desk.TheFirm.LIA;
import static chat.prosa.desk.TheFirm.OTTO;
import static chat.prosa.desk.TheFirm.PLANNING;
import static chat.prosa.desk.TheFirm.ROLLOUT;
import static chat.prosa.desk.TheFirm.supervisedBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a supervisor, Diego, does about chats that others attend. */
class SupervisingTest {

    private final TestDesk desk = theDesk(supervisedBy(DIEGO));

    @Test
    void heAttendsAChatInsteadOfThoseWhoDid() {
        var chat = desk.openAndTake(LIA, ROLLOUT, ANA);
        desk.heard();
        desk.done(new Command.TakeOverChat(DIEGO, chat));
        assertEquals(List.of(DIEGO), attending(chat));
        assertEquals(List.of("Opened", "Taken", "Joined", "Left"), desk.happened(chat));
        assertEquals(List.of(ANA, DIEGO, ANA), authors(chat).subList(1, 4));
        assertEquals(Set.of(ANA), desk.heard(Notice.ChatGone.class).getFirst().to());
        desk.say(DIEGO, chat, "Agora comigo");
    }

    @Test
    void whomHeAttendedItWithLeaves() {
        var chat = desk.openAndTake(LIA, ROLLOUT, DIEGO);
        desk.connectAll(ANA);
        desk.done(new Command.Invite(DIEGO, chat, ANA));
        desk.done(new Command.AcceptOffer(ANA, chat));
        desk.done(new Command.TakeOverChat(DIEGO, chat));
        assertEquals(List.of(DIEGO), attending(chat));
        var before = desk.happened(chat);
        desk.done(new Command.TakeOverChat(DIEGO, chat));
        assertEquals(before, desk.happened(chat));
    }

    @Test
    void aTransferOfAChatThatIsTakenOverIsCalledOff() {
        desk.connectAll(ANA, BRUNO);
        var chat = desk.openAndTake(LIA, ROLLOUT, ANA);
        desk.done(new Command.TransferChat(ANA, chat, new Transfer.ToConsultant(BRUNO)));
        assertEquals(Optional.of(BRUNO), desk.offeredTo(chat));
        desk.done(new Command.TakeOverChat(DIEGO, chat));
        assertEquals(Optional.empty(), desk.offeredTo(chat));
    }

    @Test
    void hisOtherChatsArePutAside() {
        var his = desk.openAndTake(OTTO, ROLLOUT, DIEGO);
        var chat = desk.openAndTake(LIA, ROLLOUT, ANA);
        desk.done(new Command.TakeOverChat(DIEGO, chat));
        assertTrue(((State.Active) state(his)).parkedByAll());
    }

    @Test
    void aChatIsFreedAndKeepsItsPlaceInLine() {
        var chat = desk.openAndTake(LIA, ROLLOUT, ANA);
        desk.pass(Duration.ofMinutes(1));
        var later = desk.open(OTTO, ROLLOUT);
        desk.done(new Command.ReleaseChat(DIEGO, chat));
        assertEquals(List.of(chat, later), waiting());
        assertTrue(desk.lastEntry(chat).what() instanceof What.Returned);
        assertEquals(DIEGO, authors(chat).getLast());
        desk.done(new Command.ReleaseChat(DIEGO, chat));
        assertEquals(3, desk.happened(chat).size());
    }

    @Test
    void onlySupervisorsDo() {
        var chat = desk.openAndTake(LIA, ROLLOUT, ANA);
        assertEquals(
                Refusal.Code.NOT_ALLOWED,
                desk.refused(new Command.TakeOverChat(BRUNO, chat)).code());
        assertEquals(
                Refusal.Code.NOT_ALLOWED,
                desk.refused(new Command.ReleaseChat(BRUNO, chat)).code());
    }

    @Test
    void whoMayNotAttendAProjectMayFreeItsChatsOnly() {
        var chat = desk.openAndTake(OTTO, PLANNING, CARLA);
        assertEquals(
                Refusal.Code.NOT_ELIGIBLE,
                desk.refused(new Command.TakeOverChat(DIEGO, chat)).code());
        desk.done(new Command.ReleaseChat(DIEGO, chat));
        assertTrue(state(chat) instanceof State.Waiting);
    }

    @Test
    void whatIsOverStaysOver() {
        var chat = desk.openAndTake(LIA, ROLLOUT, ANA);
        desk.done(new Command.CloseChat(LIA, chat));
        assertEquals(
                Refusal.Code.CLOSED,
                desk.refused(new Command.TakeOverChat(DIEGO, chat)).code());
        assertEquals(
                Refusal.Code.CLOSED,
                desk.refused(new Command.ReleaseChat(DIEGO, chat)).code());
    }

    @Test
    void heLooksInUnseenUntilHeLooksAway() {
        var chat = desk.openAndTake(LIA, ROLLOUT, ANA);
        desk.heard();
        desk.done(new Command.LookIn(DIEGO, chat));
        assertEquals(List.of(), desk.heard());
        desk.say(LIA, chat, "Tudo bem?");
        assertEquals(Set.of(ANA, DIEGO), toldOfEntries());
        desk.done(new Command.LookAway(DIEGO, chat));
        desk.say(LIA, chat, "Alguém?");
        assertEquals(Set.of(ANA), toldOfEntries());
    }

    @Test
    void heLooksInNoMoreWhenTheLastOfHisDevicesIsGone() {
        var chat = desk.openAndTake(LIA, ROLLOUT, ANA);
        var first = desk.connect(DIEGO);
        var second = desk.connect(DIEGO);
        desk.done(new Command.LookIn(DIEGO, chat));
        desk.done(new Command.Disconnect(DIEGO, first));
        desk.heard();
        desk.say(LIA, chat, "Tudo bem?");
        assertEquals(Set.of(ANA, DIEGO), toldOfEntries());
        desk.done(new Command.Disconnect(DIEGO, second));
        desk.say(LIA, chat, "Alguém?");
        assertEquals(Set.of(ANA), toldOfEntries());
    }

    @Test
    void othersDoNotHearWhatEntersAChatThatTheyHaveReadOnly() {
        var chat = desk.openAndTake(LIA, ROLLOUT, ANA);
        desk.done(new Command.LookIn(BRUNO, chat));
        desk.heard();
        desk.say(LIA, chat, "Tudo bem?");
        assertEquals(Set.of(ANA), toldOfEntries());
    }

    @Test
    void aChatThatIsReturnedIsOnlyHeardByWhomItIsFor() {
        var chat = desk.openAndTake(OTTO, PLANNING, CARLA);
        desk.done(new Command.LookIn(DIEGO, chat));
        desk.done(new Command.ReturnChat(CARLA, chat));
        desk.heard();
        desk.say(OTTO, chat, "Alguém?");
        assertFalse(toldOfEntries().contains(DIEGO));
    }

    @Test
    void heSeesHowThingsStand() {
        desk.connectAll(ANA);
        desk.openAndTake(LIA, ROLLOUT, ANA);
        desk.open(OTTO, PLANNING);
        var opened = desk.now();
        desk.pass(Duration.ofMinutes(1));
        desk.open(OTTO, ROLLOUT);
        var overview = (Answer.Overview) desk.done(new Command.AskOverview());
        assertEquals(2, overview.waiting());
        assertEquals(Optional.of(opened), overview.longestWait());
        assertEquals(1, overview.active());
        assertEquals(0, overview.parked());
        var ana = overview.consultants().getFirst();
        assertEquals(
                List.of("Ana"),
                overview.consultants().stream()
                        .map(one -> one.consultant().name())
                        .toList());
        assertTrue(ana.online());
        assertEquals(1, ana.chats());
    }

    private Set<? extends PersonId> toldOfEntries() {
        return desk.heard(Notice.EntryAdded.class).stream()
                .filter(told -> told.side() == Side.CONSULTANT)
                .findFirst()
                .<Set<? extends PersonId>>map(Notice.EntryAdded::to)
                .orElse(Set.of());
    }

    private List<ChatId> waiting() {
        return ((Greeting.ForConsultant) desk.greeting(ANA))
                .waiting().stream().map(view -> view.chat().id()).toList();
    }

    private List<PersonId> authors(ChatId chat) {
        return desk.notebook().log(chat).stream()
                .map(Entry::author)
                .map(Author.Person.class::cast)
                .map(Author.Person::id)
                .toList();
    }

    private State state(ChatId chat) {
        return desk.notebook().chat(chat).orElseThrow().state();
    }

    private List<ConsultantId> attending(ChatId chat) {
        return List.copyOf(state(chat).consultants());
    }
}
