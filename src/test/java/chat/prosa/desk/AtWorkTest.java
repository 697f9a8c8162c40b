package chat.prosa.desk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import chat.prosa.chat.Rating;
import chat.prosa.chat.Side;
import chat.prosa.chat.What;
import chat.prosa.directory.Provider;
import chat.prosa.id.ChatId;
import chat.prosa.id.TicketId;
import chat.prosa.ticket.Ticket;

import static chat.prosa.desk.TestDesk.theDesk;
import static chat.prosa.desk.TheFirm.ANA;
import static chat.prosa.desk.TheFirm.BRUNO;
import static chat.prosa.desk.TheFirm.LIA;
import static chat.prosa.desk.TheFirm.OTTO;
import static chat.prosa.desk.TheFirm.PLANNING;
import static chat.prosa.desk.TheFirm.ROLLOUT;
import static chat.prosa.desk.TheFirm.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Rules 9, 18 and 19: putting chats aside, tags, tickets and ratings. */
class AtWorkTest {

    private final TestDesk desk = theDesk();

    @Test
    void whenANewChatEntersTheOthersOfTheConsultantAreParkedForHim() {
        var first = desk.openAndTake(LIA, ROLLOUT, ANA);
        var second = desk.openAndTake(OTTO, ROLLOUT, ANA);
        assertTrue(parked(first));
        assertFalse(parked(second));
        assertTrue(desk.lastEntry(first).what() instanceof What.Parked);
        assertFalse(desk.lastEntry(first).seenBy(Side.CUSTOMER));
    }

    @Test
    void openingAParkedChatMakesItActiveAgainAndParksNone() {
        var first = desk.openAndTake(LIA, ROLLOUT, ANA);
        var second = desk.openAndTake(OTTO, ROLLOUT, ANA);
        desk.done(new Command.ResumeChat(ANA, first));
        assertFalse(parked(first));
        assertFalse(parked(second));
    }

    @Test
    void answeringAParkedChatMakesItActiveAgain() {
        var first = desk.openAndTake(LIA, ROLLOUT, ANA);
        desk.openAndTake(OTTO, ROLLOUT, ANA);
        desk.done(desk.note(ANA, first, "Falta o contrato"));
        assertTrue(parked(first));
        desk.say(ANA, first, "Voltei");
        assertFalse(parked(first));
    }

    @Test
    void aParkedChatThatWasAnsweredIsNeverLostOrRoutedAnew() {
        desk.connect(ANA);
        var first = desk.openAndTake(LIA, ROLLOUT, ANA);
        desk.say(ANA, first, "Um momento");
        desk.openAndTake(OTTO, ROLLOUT, ANA);
        desk.pass(Duration.ofHours(2));
        assertTrue(parked(first));
        assertEquals(Set.of(ANA), desk.notebook().chat(first).orElseThrow().consultants());
    }

    @Test
    void aParkedChatShowsItsUnreadMessages() {
        var first = desk.openAndTake(LIA, ROLLOUT, ANA);
        desk.openAndTake(OTTO, ROLLOUT, ANA);
        desk.say(LIA, first, "Alguma novidade");
        var seen = ((Greeting.ForConsultant) desk.greeting(ANA))
                .chats().stream()
                        .filter(chat -> chat.view().chat().id().equals(first))
                        .findFirst()
                        .orElseThrow();
        assertTrue(seen.view().parked());
        assertEquals(1, seen.unread());
    }

    @Test
    void aChatIsParkedForOneWhoAttendsItAndNotForTheOther() {
        desk.connectAll(ANA, BRUNO);
        var shared = desk.openAndTake(LIA, ROLLOUT, ANA);
        desk.done(new Command.Invite(ANA, shared, BRUNO));
        desk.done(new Command.AcceptOffer(BRUNO, shared));
        desk.heard();
        desk.done(new Command.ParkChat(ANA, shared));
        var told = desk.heard(Notice.ChatChanged.class);
        assertEquals(
                Set.of(ANA),
                told.stream()
                        .filter(one -> one.chat().parked())
                        .findFirst()
                        .orElseThrow()
                        .to());
        assertTrue(
                told.stream().anyMatch(one -> !one.chat().parked() && one.to().equals(Set.of(BRUNO))));
    }

    @Test
    void whoParkedAChatIsStillShownItParkedWhenTheDirectoryChanges() {
        var first = desk.openAndTake(OTTO, PLANNING, BRUNO);
        desk.openAndTake(LIA, ROLLOUT, BRUNO);
        desk.heard();
        desk.refresh(TheFirm.changed(TheFirm.theFirm(), settings(Provider.NATIVE, Duration.ofHours(1))));
        var told = desk.heard(Notice.ChatChanged.class).stream()
                .filter(one ->
                        one.to().contains(BRUNO) && one.chat().chat().id().equals(first))
                .toList();
        assertEquals(
                List.of(true), told.stream().map(one -> one.chat().parked()).toList());
    }

    @Test
    void tagsAreAddedAndRemovedAndShownToConsultantsOnly() {
        var chat = desk.openAndTake(LIA, ROLLOUT, ANA);
        desk.done(new Command.TagChat(ANA, chat, Set.of("fiscal", "urgente"), Set.of()));
        desk.done(new Command.TagChat(ANA, chat, Set.of("fiscal"), Set.of("urgente", "nada")));
        assertEquals(Set.of("fiscal"), desk.notebook().chat(chat).orElseThrow().tags());
        assertEquals(List.of("Opened", "Taken", "Tagged", "Untagged"), desk.happened(chat));
        assertEquals(
                2,
                desk.notebook().log(chat).stream()
                        .filter(entry -> entry.seenBy(Side.CUSTOMER))
                        .count());
    }

    @Test
    void aTicketFromAChatIsLinkedToItAndTaggedSo() {
        var chat = desk.openAndTake(LIA, ROLLOUT, ANA);
        var open = new Command.OpenTicketOfChat(ANA, chat, new TicketId(desk.next()), "Enviar contrato", "Até sexta");
        var ticket = ((Answer.TicketOpened) desk.done(open)).ticket().ticket();
        assertEquals(Set.of(Ticket.FROM_CHAT), ticket.tags());
        assertEquals(Optional.of(chat), ticket.chat());
        assertTrue(desk.lastEntry(chat).what() instanceof What.TicketOpened);
        var stranger = new Command.OpenTicketOfChat(BRUNO, chat, new TicketId(desk.next()), "Outro", "");
        assertEquals(Refusal.Code.NOT_PARTICIPANT, desk.refused(stranger).code());
    }

    @Test
    void aCustomerRatesAChatThatWasClosedAndWhatHeSaidLastCounts() {
        var chat = desk.openAndTake(LIA, ROLLOUT, ANA);
        var rate = new Command.RateChat(LIA, chat, new Rating(4, Optional.of("Bom")));
        assertEquals(Refusal.Code.NOT_ALLOWED, desk.refused(rate).code());
        desk.done(new Command.CloseChat(ANA, chat));
        desk.done(rate);
        desk.done(rate);
        var better = new Rating(5, Optional.empty());
        desk.done(new Command.RateChat(LIA, chat, better));
        assertEquals(
                Optional.of(better), desk.notebook().chat(chat).orElseThrow().rating());
        assertEquals(List.of("Opened", "Taken", "Closed", "Rated", "Rated"), desk.happened(chat));
    }

    @Test
    void ratingAnOldChatLeavesANewOneOfTheSameCustomerOpen() {
        var old = desk.openAndTake(LIA, ROLLOUT, ANA);
        desk.done(new Command.CloseChat(ANA, old));
        var open = desk.open(LIA, ROLLOUT);
        desk.done(new Command.RateChat(LIA, old, new Rating(5, Optional.empty())));
        assertEquals(open, desk.open(LIA, ROLLOUT));
    }

    private boolean parked(ChatId chat) {
        return desk.notebook().chat(chat).orElseThrow().parkedFor(ANA);
    }
}
