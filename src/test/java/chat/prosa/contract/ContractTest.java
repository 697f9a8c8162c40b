package chat.prosa.contract;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import chat.prosa.chat.Attachment;
import chat.prosa.chat.Author;
import chat.prosa.chat.Chat;
import chat.prosa.chat.Dimensions;
import chat.prosa.chat.Entry;
import chat.prosa.chat.Side;
import chat.prosa.chat.State;
import chat.prosa.chat.What;
import chat.prosa.desk.ChatForOne;
import chat.prosa.desk.ChatView;
import chat.prosa.desk.Greeting;
import chat.prosa.desk.Refusal;
import chat.prosa.directory.Named;
import chat.prosa.directory.Role;
import chat.prosa.history.NamedTicket;
import chat.prosa.id.AttachmentId;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.MessageKey;
import chat.prosa.id.ProjectId;
import chat.prosa.id.TicketId;
import chat.prosa.presence.Status;
import chat.prosa.ticket.Ticket;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ContractTest {

    private static final ChatId CHAT = new ChatId(new UUID(0, 1));
    private static final Named<CustomerId> LIA = new Named<>(new CustomerId(new UUID(0, 2)), "Lia");
    private static final Named<ConsultantId> ANA = new Named<>(new ConsultantId(new UUID(0, 3)), "Ana");
    private static final Named<ProjectId> ERP = new Named<>(new ProjectId(new UUID(0, 4)), "Implantação ERP");
    private static final TicketId TICKET = new TicketId(new UUID(0, 5));
    private static final MessageKey KEY = new MessageKey(new UUID(0, 6));
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private final ObjectMapper mapper = new ObjectMapper().registerModule(new ContractModule());

    @Test
    void aWaitingChatSaysSinceWhenAndWhenItIsLost() {
        assertJson(
                """
                {"id":"00000000-0000-0000-0000-000000000001","status":"waiting",
                "project":{"id":"00000000-0000-0000-0000-000000000004","name":"Implantação ERP"},
                "customer":{"id":"00000000-0000-0000-0000-000000000002","name":"Lia"},"consultants":[],
                "openedAt":"2026-01-01T12:00:00.000Z","waitingSince":"2026-01-01T12:00:00.000Z",
                "lostAt":"2026-01-01T12:30:00.000Z","endedAt":null,"choice":null,"rating":null,"lastSeq":2,
                "unread":0,"position":3,"marks":[]}
                """,
                new ChatForOne(
                        view(State.Waiting.since(NOON), Side.CUSTOMER, Optional.of(NOON.plusSeconds(1800))),
                        0,
                        OptionalInt.of(3),
                        List.of()));
    }

    @Test
    void aConsultantSeesTagsInOrderAndWhoAttends() {
        var state = State.Waiting.since(NOON).take(ANA.id()).answer();
        assertJson("""
                {"id":"00000000-0000-0000-0000-000000000001","status":"active",
                "project":{"id":"00000000-0000-0000-0000-000000000004","name":"Implantação ERP"},
                "customer":{"id":"00000000-0000-0000-0000-000000000002","name":"Lia"},
                "consultants":[{"id":"00000000-0000-0000-0000-000000000003","name":"Ana"}],
                "openedAt":"2026-01-01T12:00:00.000Z","waitingSince":"2026-01-01T12:00:00.000Z",
                "lostAt":null,"endedAt":null,"choice":null,"rating":null,"tags":["fiscal","urgente"],"transfer":null,
                "invited":[],"lastSeq":2}
                """, view(state, Side.CONSULTANT, Optional.empty()));
    }

    @Test
    void aLostChatSaysWhenItEnded() {
        var lost = new State.Ended(State.Ended.How.LOST, NOON.plusSeconds(1800), new LinkedHashSet<>());
        assertJson("""
                {"id":"00000000-0000-0000-0000-000000000001","status":"lost",
                "project":{"id":"00000000-0000-0000-0000-000000000004","name":"Implantação ERP"},
                "customer":{"id":"00000000-0000-0000-0000-000000000002","name":"Lia"},"consultants":[],
                "openedAt":"2026-01-01T12:00:00.000Z","waitingSince":null,
                "lostAt":null,"endedAt":"2026-01-01T12:30:00.000Z","choice":null,"rating":null,"lastSeq":2}
                """, view(lost, Side.CUSTOMER, Optional.empty()));
    }

    @Test
    void aMessageCarriesItsTextAndKeyAndTheNumberBeforeItInTheReadersView() {
        var message = new Entry(CHAT, 5, 2, NOON, person(), new What.Message(KEY, "Olá \"Ana\" 👋"));
        assertJson("""
                {"chat":"00000000-0000-0000-0000-000000000001","seq":5,"prev":2,"at":"2026-01-01T12:00:00.000Z",
                "kind":"message","author":{"kind":"customer","id":"00000000-0000-0000-0000-000000000002","name":"Lia"},
                "text":"Olá \\"Ana\\" 👋","key":"00000000-0000-0000-0000-000000000006"}
                """, new SeenEntry(message, Side.CUSTOMER));
    }

    @Test
    void whatProsaDoesItselfHasNoPersonAsAuthor() {
        assertJson(
                """
                {"chat":"00000000-0000-0000-0000-000000000001","seq":5,"prev":4,"at":"2026-01-01T12:00:00.000Z",
                "kind":"lost","author":{"kind":"system","id":null,"name":null},
                "ticket":{"id":"00000000-0000-0000-0000-000000000005","number":7}}
                """,
                new SeenEntry(new Entry(CHAT, 5, 2, NOON, Author.PROSA, new What.Lost(TICKET, 7)), Side.CONSULTANT));
        assertJson(
                """
                {"chat":"00000000-0000-0000-0000-000000000001","seq":5,"prev":4,"at":"2026-01-01T12:00:00.000Z",
                "kind":"returned","author":{"kind":"system","id":null,"name":null},"reason":"abandoned"}
                """,
                new SeenEntry(
                        new Entry(CHAT, 5, 2, NOON, Author.PROSA, new What.Returned(What.Returned.Reason.ABANDONED)),
                        Side.CONSULTANT));
    }

    @Test
    void aRefusalSaysWhoWasFaster() {
        assertJson("""
                {"code":"already_taken","message":"Ana was faster.",
                "by":{"id":"00000000-0000-0000-0000-000000000003","name":"Ana"}}
                """, new Refusal(Refusal.Code.ALREADY_TAKEN, "Ana was faster.", Optional.of(ANA)));
        assertJson("""
                {"code":"closed","message":"Over."}
                """, Refusal.of(Refusal.Code.CLOSED, "Over."));
    }

    @Test
    void customersLearnOfAConsultantOnlyWhetherHeIsOnline() {
        assertJson("""
                {"id":"00000000-0000-0000-0000-000000000003","name":"Ana","online":true}
                """, new Greeting.Reachable(ANA, true));
        assertJson("""
                {"id":"00000000-0000-0000-0000-000000000003","name":"Ana","online":false,"status":"busy"}
                """, new Greeting.Colleague(ANA, false, Status.BUSY));
    }

    @Test
    void aTicketNamesThoseItRefersTo() {
        var ticket = Ticket.ofLostChat(CHAT, LIA.id(), ERP.id(), 7, "Lia", Optional.empty(), NOON);
        assertJson("""
                {"id":"00000000-0000-0000-0000-000000000001","number":7,"subject":"Lia","description":"",
                "status":"open","tags":["chat-perdido","origem-chat"],"assignee":null,
                "project":{"id":"00000000-0000-0000-0000-000000000004","name":"Implantação ERP"},
                "customer":{"id":"00000000-0000-0000-0000-000000000002","name":"Lia"},
                "chat":"00000000-0000-0000-0000-000000000001","createdAt":"2026-01-01T12:00:00.000Z"}
                """, new NamedTicket(ticket, Optional.empty(), ERP, Optional.of(LIA)));
    }

    @Test
    void idsAndChoicesAreWords() {
        assertJson("""
                "00000000-0000-0000-0000-000000000001"
                """, CHAT);
        assertJson("""
                "supervisor"
                """, Role.SUPERVISOR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1969-12-31T23:59:59.999Z", "2024-02-29T09:05:03.040Z", "2026-12-31T23:59:59.999876Z"})
    void timesAlwaysHaveMilliseconds(Instant time) {
        var expected =
                DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
        assertEquals(expected.format(time), Timestamps.format(time));
    }

    @Test
    void onlyAPictureSaysHowLargeItIs() {
        var id = new AttachmentId(new UUID(0, 7));
        assertJson(
                """
                {"id":"00000000-0000-0000-0000-000000000007","name":"Olá.png","type":"image/png","size":5000000000,
                "width":800,"height":600}
                """, new Attachment(id, "Olá.png", "image/png", 5_000_000_000L, Optional.of(new Dimensions(800, 600))));
        assertJson("""
                {"id":"00000000-0000-0000-0000-000000000007","name":"a.txt","type":"text/plain","size":0}
                """, new Attachment(id, "a.txt", "text/plain", 0, Optional.empty()));
    }

    private static ChatView view(State state, Side side, Optional<Instant> lostAt) {
        var chat = new Chat(
                CHAT, ERP.id(), LIA.id(), Optional.empty(), NOON, state, Set.of("urgente", "fiscal"), Optional.empty());
        var consultants = state instanceof State.Active ? List.of(ANA) : List.<Named<ConsultantId>>of();
        return new ChatView(
                chat,
                side,
                ERP,
                LIA,
                consultants,
                lostAt,
                2,
                false,
                ChatView.Called.in(chat, _ -> ""),
                Optional.empty());
    }

    private static Author person() {
        return new Author.Person(LIA.id(), LIA.name());
    }

    private void assertJson(String expected, Object written) {
        try {
            assertEquals(expected.replace("\n", ""), mapper.writeValueAsString(written));
        } catch (JsonProcessingException notWritten) {
            throw new AssertionError(notWritten);
        }
    }
}
