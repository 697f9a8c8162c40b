package chat.prosa.api;

import java.util.List;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import chat.prosa.api.media.Samples;
import chat.prosa.id.ChatId;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

/** Who may attach something, and whose it is then. */
@QuarkusTest
class AttachmentAccessIT extends AttachedFiles {

    @Test
    void beforeItIsSentNobodyElseHasIt() {
        var id = attached("ana", "a.txt", TEXT);
        for (var other : List.of("lia", "bruno", "otto")) {
            unknown(other, id);
        }
        read("ana", id);
    }

    @Test
    void whatWasSentIsForAllWhoSeeTheChat() {
        var id = attached("lia", "a.txt", TEXT);
        sent(id, false);
        for (var reader : List.of("lia", "ana", "diego")) {
            read(reader, id);
        }
        unknown("otto", id);
        callers.as(firms.found(), "ana").get(ATTACHMENTS + "/" + id).then().statusCode(404);
    }

    @Test
    void whatWasSentInANoteIsForConsultants() {
        var id = attached("ana", "a.png", Samples.png(500, 500));
        sent(id, true);
        read("bruno", id);
        unknown("lia", id);
        thumbnail("lia", id).statusCode(404);
    }

    @Test
    void aChatThatIsOverTakesItsAttachmentsWithIt() {
        var id = attached("lia", "a.txt", TEXT);
        sent(id, false);
        talk.close(firm, "lia", chat);
        unknown("lia", id);
        read("ana", id);
    }

    @Test
    void onlyWhoTakesPartMayAttach() {
        attach("otto", "a.txt", TEXT).statusCode(404);
        attach("bruno", "a.txt", TEXT).statusCode(403).body("code", equalTo("not_participant"));
        form(callers.as(firms.found(), "ana"), "a.txt", TEXT).statusCode(404);
        chat = new ChatId(UUID.randomUUID());
        attach("lia", "a.txt", TEXT).statusCode(404);
    }

    @Test
    void aWaitingChatIsHiddenFromWhoMayNotTakeIt() {
        chat = talk.open(firm, "otto", "planning", "Hello");
        attach("otto", "a.txt", TEXT).statusCode(201);
        attach("carla", "a.txt", TEXT).statusCode(403);
        attach("diego", "a.txt", TEXT).statusCode(404);
    }

    @Test
    void nothingIsAttachedToAChatThatIsOver() {
        talk.close(firm, "ana", chat);
        attach("ana", "a.txt", TEXT).statusCode(409).body("code", equalTo("closed"));
        attach("lia", "a.txt", TEXT).statusCode(404);
    }

    @Test
    void aFormOfAnotherSiteIsRefused() {
        var token = firms.session(firm, "lia").value();
        form(byCookie(token), "a.txt", TEXT).statusCode(403).body("code", equalTo("cross_site"));
        form(byCookie(token).header("X-Requested-With", "fetch"), "a.txt", TEXT).statusCode(201);
    }

    @Test
    void thereIsNothingBehindOtherIds() {
        unknown("lia", UUID.randomUUID().toString());
        callers.as(firm, "lia").get(ATTACHMENTS + "/1").then().statusCode(400).body("field", equalTo("id"));
    }

    private RequestSpecification byCookie(String token) {
        return given().cookie("prosa_session", token);
    }

    /** As the message that carries it would have it written. */
    private void sent(String id, boolean inNote) {
        sql.run("update attachment set sent_in = 1, private = ? where id = ?", inNote, UUID.fromString(id));
    }

    private void unknown(String person, String id) {
        callers.as(firm, person)
                .get(ATTACHMENTS + "/" + id)
                .then()
                .statusCode(404)
                .header("Cache-Control", equalTo("no-store"))
                .body("code", equalTo("not_found"));
    }
}
