package chat.prosa.api;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import chat.prosa.id.ChatId;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class ChatsIT {

    @Inject
    Firms firms;

    @Inject
    Callers callers;

    @Inject
    Talk talk;

    @Inject
    Sql sql;

    private Firm firm;

    @BeforeEach
    void aFirm() {
        firm = firms.found();
    }

    @Test
    void aWaitingChatIsForThoseWhoMayTakeIt() {
        var chat = talk.open(firm, "otto", "planning", "Hello");
        chats("carla", Map.of()).body("items.id", contains(chat.toString()));
        chats("diego", Map.of()).body("items", empty());
        one("carla", chat).statusCode(200).body("status", equalTo("waiting"));
        one("diego", chat).statusCode(404);
        callers.as(firm, "diego").get(path(chat) + "/entries").then().statusCode(404);
    }

    @Test
    void aChatThatIsAttendedIsForAllOfTheFirm() {
        var chat = talk.open(firm, "otto", "planning", "Hello");
        talk.take(firm, "carla", chat);
        one("diego", chat)
                .statusCode(200)
                .body("status", equalTo("active"))
                .body("project.name", equalTo("Planning"))
                .body("customer.name", equalTo("Otto"))
                .body("consultants.name", contains("Carla"))
                .body("openedAt", matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z"))
                .body("lostAt", notNullValue())
                .body("endedAt", nullValue())
                .body("tags", empty())
                .body("lastSeq", equalTo(3));
    }

    @Test
    void aCustomerSeesHisPlaceInLine() {
        talk.open(firm, "otto", "planning", "First");
        var chat = talk.open(firm, "lia", "rollout", "Second");
        one("lia", chat).statusCode(200).body("position", equalTo(2)).body("$", not(hasKey("tags")));
        one("ana", chat).body("$", not(hasKey("position")));
    }

    @Test
    void onlyWhatOthersWroteSinceIsUnread() {
        var chat = talk.open(firm, "lia", "rollout", "Hello");
        talk.take(firm, "ana", chat);
        talk.say(firm, "ana", chat, "Good morning");
        talk.note(firm, "ana", chat, "Sounds urgent");
        one("ana", chat).body("unread", equalTo(1));
        one("lia", chat).body("unread", equalTo(1)).body("lastSeq", equalTo(4));
        talk.read(firm, "ana", chat, 2);
        one("ana", chat).body("unread", equalTo(0)).body("lastSeq", equalTo(5));
    }

    @Test
    void anothersChatDoesNotExist() {
        var chat = talk.open(firm, "otto", "rollout", "Hello");
        talk.take(firm, "ana", chat);
        chats("lia", Map.of()).body("items", empty());
        for (var below : List.of("", "/entries", "/transcript")) {
            callers.as(firm, "lia").get(path(chat) + below).then().statusCode(404);
            callers.as(firms.found(), "ana").get(path(chat) + below).then().statusCode(404);
        }
    }

    @Test
    void aCustomersPastIsHisOnlyWhereTheOrganizationSaysSo() {
        var chat = talk.open(firm, "lia", "rollout", "Hello");
        talk.close(firm, "lia", chat);
        one("lia", chat).statusCode(404);
        callers.as(firm, "lia").get(path(chat) + "/entries").then().statusCode(404);
        chats("lia", Map.of()).body("items", empty());
        callers.as(firm, "ana")
                .body(Map.of("customerSeesHistory", true))
                .patch("/api/v1/organization/chat-settings")
                .then()
                .statusCode(200);
        one("lia", chat).statusCode(200).body("status", equalTo("closed")).body("endedAt", notNullValue());
        chats("lia", Map.of()).body("items.id", contains(chat.toString()));
    }

    @Test
    void aCustomerSeesNoNotes() {
        var chat = talk.open(firm, "lia", "rollout", "Hello");
        talk.take(firm, "ana", chat);
        talk.note(firm, "ana", chat, "Difficult customer");
        talk.say(firm, "ana", chat, "Good morning");
        entries("lia", chat)
                .body("items.kind", contains("opened", "message", "taken", "message"))
                .body("items.seq", contains(1, 2, 3, 5))
                .body("items.prev", contains(0, 1, 2, 3))
                .body("through", equalTo(5))
                .body(not(containsString("Difficult")))
                .body(not(containsString("@")));
        entries("ana", chat)
                .body("items.seq", contains(1, 2, 3, 4, 5))
                .body("items[3].text", equalTo("Difficult customer"));
        callers.as(firm, "lia").get(path(chat) + "/transcript").then().body(not(containsString("Difficult")));
    }

    @Test
    void aLogComesInPages() {
        var chat = talk.open(firm, "lia", "rollout", "Hello");
        talk.take(firm, "ana", chat);
        callers.as(firm, "ana")
                .queryParam("limit", 2)
                .get(path(chat) + "/entries")
                .then()
                .body("items.seq", contains(1, 2))
                .body("next", equalTo("2"));
        callers.as(firm, "ana")
                .queryParam("after", 2)
                .get(path(chat) + "/entries")
                .then()
                .body("items.seq", contains(3))
                .body("next", nullValue());
        callers.as(firm, "ana")
                .queryParam("after", "last")
                .get(path(chat) + "/entries")
                .then()
                .statusCode(400);
    }

    @Test
    void chatsAreFoundByWhereTheyStand() {
        var waiting = talk.open(firm, "otto", "planning", "Hello");
        var closed = talk.open(firm, "otto", "rollout", "Hello");
        talk.close(firm, "otto", closed);
        var active = talk.open(firm, "lia", "rollout", "Hello");
        talk.take(firm, "bruno", active);
        chats("carla", Map.of("status", "waiting")).body("items.id", contains(waiting.toString()));
        chats("carla", Map.of("status", "closed,active"))
                .body("items.id", contains(active.toString(), closed.toString()));
        chats("carla", Map.of("status", "closed,gone")).statusCode(400).body("field", equalTo("status"));
    }

    @Test
    void chatsAreFoundByProjectConsultantAndTime() {
        var rollout = talk.open(firm, "otto", "rollout", "Hello");
        talk.take(firm, "ana", rollout);
        var planning = talk.open(firm, "otto", "planning", "Hello");
        talk.take(firm, "carla", planning);
        var later = Instant.now().plus(1, ChronoUnit.HOURS).toString();
        chats("ana", Map.of("project", firm.id("rollout"))).body("items.id", contains(rollout.toString()));
        chats("ana", Map.of("consultant", firm.id("carla"))).body("items.id", contains(planning.toString()));
        chats("ana", Map.of("to", later)).body("items.id", containsInAnyOrder(rollout.toString(), planning.toString()));
        chats("ana", Map.of("from", later)).body("items", empty());
        chats("ana", Map.of("from", "yesterday")).statusCode(400).body("field", equalTo("from"));
        chats("ana", Map.of("project", "rollout")).statusCode(400).body("field", equalTo("project"));
    }

    @Test
    void chatsAreFoundByTheirWordsInPortuguese() {
        var chat = talk.open(firm, "lia", "rollout", "As importações das notas fiscais falharam");
        talk.take(firm, "ana", chat);
        talk.note(firm, "ana", chat, "Falta o certificado");
        talk.open(firm, "otto", "rollout", "Bom dia");
        chats("ana", Map.of("q", "importação nota")).body("items.id", contains(chat.toString()));
        chats("ana", Map.of("q", "certificado")).body("items.id", contains(chat.toString()));
        chats("ana", Map.of("q", "\"fiscais notas\"")).body("items", empty());
        chats("lia", Map.of("q", "nota")).body("items.id", contains(chat.toString()));
        chats("lia", Map.of("q", "certificado")).body("items", empty());
        for (var odd : List.of("'", "\\", "& | !", "a:*", "(", "%", "\u0007")) {
            chats("ana", Map.of("q", odd)).statusCode(200);
        }
        for (var wrong : List.of(" ", "x".repeat(201), "a\u0000")) {
            chats("ana", Map.of("q", wrong)).statusCode(400).body("field", equalTo("q"));
        }
    }

    @Test
    void pagesOfChatsOfTheSameMomentAreStable() {
        var first = talk.open(firm, "otto", "rollout", "Hello");
        var second = talk.open(firm, "otto", "planning", "Hello");
        var third = talk.open(firm, "lia", "rollout", "Hello");
        for (var chat : List.of(first, second, third)) {
            talk.take(firm, "bruno", chat);
        }
        sql.run("update chat set opened_at = '2026-01-01T12:00:00.123Z' where organization = ?", firm.id());
        var page = chats("ana", Map.of("limit", 2))
                .body("items.size()", equalTo(2))
                .extract()
                .jsonPath();
        var rest = chats("ana", Map.of("limit", 2, "after", page.getString("next")))
                .body("next", nullValue())
                .extract()
                .jsonPath();
        var all = new ArrayList<String>(page.getList("items.id"));
        all.addAll(rest.getList("items.id"));
        assertThat(all, containsInAnyOrder(first.toString(), second.toString(), third.toString()));
    }

    @Test
    void aTranscriptSpeaksTheReadersLanguage() {
        var chat = talk.open(firm, "lia", "rollout", "Olá");
        talk.take(firm, "ana", chat);
        talk.close(firm, "ana", chat);
        transcript(chat, "en-GB,en;q=0.8").body(containsString("Ana joined.")).body(containsString("Lia: Olá"));
        transcript(chat, "de, pt;q=0.5").body(containsString("Ana entrou na conversa."));
        transcript(chat, "de").body(containsString("Ana encerrou o chat.")).body(containsString("America/Sao_Paulo"));
    }

    private ValidatableResponse transcript(ChatId chat, String languages) {
        return callers.as(firm, "diego")
                .header("Accept-Language", languages)
                .get(path(chat) + "/transcript")
                .then()
                .statusCode(200)
                .contentType("text/plain;charset=UTF-8");
    }

    private ValidatableResponse chats(String person, Map<String, ?> query) {
        return callers.as(firm, person).queryParams(query).get("/api/v1/chats").then();
    }

    private ValidatableResponse one(String person, ChatId chat) {
        return callers.as(firm, person).get(path(chat)).then();
    }

    private ValidatableResponse entries(String person, ChatId chat) {
        return callers.as(firm, person).get(path(chat) + "/entries").then().statusCode(200);
    }

    private static String path(ChatId chat) {
        return "/api/v1/chats/" + chat;
    }
}
