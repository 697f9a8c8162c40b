package chat.prosa.gateway;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import chat.prosa.api.Firm;
import chat.prosa.api.Firms;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Messages that carry what was attached before, from the upload to those who may have it. */
@QuarkusTest
class AttachingIT {

    @TestHTTPResource("/")
    URI server;

    @Inject
    Firms firms;

    private Firm firm;
    private Crowd crowd;
    private TestSocket ana;
    private TestSocket lia;
    private String chat;

    @BeforeEach
    void anaTalksWithLia() {
        firm = firms.found();
        crowd = new Crowd(server, firms, firm);
        ana = crowd.connected("ana");
        lia = crowd.connected("lia");
        chat = lia.ask("chat.open", "project", firm.id("rollout"))
                .at("/chat/id")
                .asText();
        ana.ask("chat.take", "chat", chat);
    }

    @AfterEach
    void everybodyLeaves() {
        crowd.close();
    }

    @Test
    void theOtherSideIsToldOfAFileAndMayReadItOnceItIsSent() {
        var file = attached("ana");
        read("lia", file, 404);
        ana.ask("message.send", "chat", chat, "key", UUID.randomUUID(), "text", "", "attachments", List.of(file));
        var told = lia.take("entry.added", data -> data.has("attachments"));
        assertEquals("nota.txt", told.at("/attachments/0/name").asText());
        assertEquals("text/plain", told.at("/attachments/0/type").asText());
        read("lia", file, 200);
        var read = lia.ask("chat.entries", "chat", chat, "after", 0).path("entries");
        assertEquals(told.path("attachments"), read.get(read.size() - 1).path("attachments"));
    }

    @Test
    void aCustomerNeverGetsWhatOnlyANoteCarries() {
        var file = attached("ana");
        ana.ask(
                "message.send",
                "chat",
                chat,
                "key",
                UUID.randomUUID(),
                "text",
                "Contrato",
                "note",
                true,
                "attachments",
                List.of(file));
        read("lia", file, 404);
        read("bruno", file, 200);
    }

    @Test
    void aFileIsSentOnceAndTheSameMessageAgainIsTheSameMessage() {
        var file = attached("lia");
        var key = UUID.randomUUID();
        var first = lia.ask("message.send", "chat", chat, "key", key, "text", "Veja", "attachments", List.of(file));
        var again = lia.ask("message.send", "chat", chat, "key", key, "text", "Veja", "attachments", List.of(file));
        assertEquals(first.path("seq"), again.path("seq"));
        assertEquals("not_found", refusal(lia, file));
    }

    @Test
    void nobodySendsWhatAnotherAttached() {
        assertEquals("not_found", refusal(ana, attached("lia")));
        assertEquals("not_found", refusal(ana, UUID.randomUUID().toString()));
    }

    private String refusal(TestSocket who, String file) {
        return who.refusal(
                "message.send", "chat", chat, "key", UUID.randomUUID(), "text", "", "attachments", List.of(file));
    }

    private String attached(String person) {
        return given().header(
                        "Authorization", "Bearer " + firms.session(firm, person).value())
                .multiPart("chat", chat)
                .multiPart("file", "nota.txt", "Olá".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/attachments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void read(String person, String file, int status) {
        given().header("Authorization", "Bearer " + firms.session(firm, person).value())
                .get("/api/v1/attachments/" + file)
                .then()
                .statusCode(status);
    }
}
