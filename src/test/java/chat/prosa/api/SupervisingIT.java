package chat.prosa.api;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import chat.prosa.id.ChatId;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class SupervisingIT {

    @Inject
    Firms firms;

    @Inject
    Callers callers;

    @Inject
    Talk talk;

    private Firm firm;

    @BeforeEach
    void aFirm() {
        firm = firms.found();
    }

    @Test
    void aSupervisorTakesAChatOver() {
        var chat = attendedByBruno();
        post("ana", chat, "take-over")
                .statusCode(200)
                .body("status", equalTo("active"))
                .body("consultants.name", contains("Ana"));
        callers.as(firm, "lia")
                .get("/api/v1/chats/" + chat + "/entries")
                .then()
                .body("items.kind", contains("opened", "message", "taken", "joined", "left"))
                .body("items.author.name", contains("Lia", "Lia", "Bruno", "Ana", "Bruno"));
    }

    @Test
    void aSupervisorFreesAChat() {
        var chat = attendedByBruno();
        post("ana", chat, "release").statusCode(204);
        callers.as(firm, "diego")
                .get("/api/v1/chats/" + chat)
                .then()
                .body("status", equalTo("waiting"))
                .body("consultants", empty());
    }

    @Test
    void aSupervisorReadsChatsOfOthers() {
        var chat = attendedByBruno();
        callers.as(firm, "ana")
                .queryParam("status", "active")
                .get("/api/v1/chats")
                .then()
                .body("items.id", contains(chat.toString()));
        callers.as(firm, "ana").get("/api/v1/chats/" + chat + "/entries").then().statusCode(200);
        post("ana", chat, "look-away").statusCode(204);
    }

    @Test
    void othersDoNot() {
        var chat = attendedByBruno();
        for (var what : List.of("take-over", "release")) {
            post("diego", chat, what).statusCode(403);
            post("lia", chat, what).statusCode(403);
            callers.as(firms.found(), "ana")
                    .post("/api/v1/chats/" + chat + "/" + what)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void aProjectThatIsClosedToHimIsNotTakenOver() {
        var chat = talk.open(firm, "otto", "planning", "Hello");
        post("ana", chat, "take-over").statusCode(404);
        talk.take(firm, "carla", chat);
        post("ana", chat, "take-over").statusCode(403).body("code", equalTo("not_eligible"));
        talk.close(firm, "carla", chat);
        post("ana", chat, "take-over").statusCode(409).body("code", equalTo("closed"));
        post("ana", chat, "release").statusCode(409);
    }

    private ChatId attendedByBruno() {
        var chat = talk.open(firm, "lia", "rollout", "Hello");
        talk.take(firm, "bruno", chat);
        return chat;
    }

    private ValidatableResponse post(String person, ChatId chat, String what) {
        return callers.as(firm, person)
                .post("/api/v1/chats/" + chat + "/" + what)
                .then();
    }
}
