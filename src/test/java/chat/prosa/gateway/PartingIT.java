package chat.prosa.gateway;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import chat.prosa.api.Callers;
import chat.prosa.api.Firm;
import chat.prosa.api.Firms;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;

/** What those notice who are connected when people come to the firm, to a project, or leave it. */
@QuarkusTest
class PartingIT {

    private static final Duration AT_ONCE = Duration.ofSeconds(1);

    @TestHTTPResource("/")
    URI server;

    @Inject
    Firms firms;

    @Inject
    Callers callers;

    private Firm firm;
    private Crowd crowd;

    @BeforeEach
    void aFirm() {
        firm = firms.found();
        crowd = new Crowd(server, firms, firm);
    }

    @AfterEach
    void everybodyLeaves() {
        crowd.close();
    }

    @Test
    void theChatOfWhoIsNoLongerActiveIsBackInLineAndHisSocketsClosed() {
        var lia = crowd.connected("lia");
        var bruno = crowd.connected("bruno");
        var carla = crowd.connected("carla");
        var chat = crowd.open(lia, "rollout");
        carla.ask("chat.take", "chat", chat);
        patch("consultants", "carla", Map.of("active", false));
        assertTimeout(AT_ONCE, () -> assertEquals(3000, carla.closeCode()));
        lia.take("entry.added", entry -> entry.path("kind").asText().equals("returned"));
        bruno.take("resync");
        var welcome = bruno.take("welcome");
        assertEquals(3, welcome.path("consultants").size());
        bruno.ask("chat.take", "chat", chat);
    }

    @Test
    void hisOfferGoesToTheNext() {
        var automatic = firms.found("automatic");
        try (var people = new Crowd(server, firms, automatic)) {
            var bruno = people.connected("bruno");
            var diego = people.connected("diego");
            var lia = people.connected("lia");
            people.open(lia, "rollout");
            bruno.take("offer.made");
            callers.as(automatic, "ana")
                    .body(Map.of("active", false))
                    .patch("/api/v1/consultants/" + automatic.id("bruno"))
                    .then()
                    .statusCode(200);
            assertTimeout(AT_ONCE, bruno::closeCode);
            assertEquals(1, diego.take("welcome").path("offers").size());
        }
    }

    @Test
    void whoIsTakenOutOfAProjectSeesItGoAndHisChatEnd() {
        var lia = crowd.connected("lia");
        var otto = crowd.connected("otto");
        var ana = crowd.connected("ana");
        var chat = crowd.open(lia, "rollout");
        ana.take("waiting.added");
        patch("projects", "rollout", Map.of("customers", List.of(firm.id("otto"))));
        ana.take("waiting.removed", gone -> gone.path("chat").asText().equals(chat));
        lia.take("resync");
        assertEquals(0, lia.take("welcome").path("projects").size());
        assertEquals("not_found", lia.refusal("chat.open", "project", firm.id("rollout")));
        otto.settle();
        assertFalse(otto.has("resync"));
    }

    @Test
    void aNewProjectIsThereForWhoeverBelongsToIt() {
        var lia = crowd.connected("lia");
        callers.as(firm, "ana")
                .body(Map.of("name", "Audit", "responsible", firm.id("ana"), "customers", List.of(firm.id("lia"))))
                .post("/api/v1/projects")
                .then()
                .statusCode(201);
        lia.take("resync");
        assertEquals(2, lia.take("welcome").path("projects").size());
    }

    @Test
    void whoGetsAnotherRoleComesAgainInIt() {
        var diego = crowd.connected("diego");
        var bruno = crowd.connected("bruno");
        patch("consultants", "diego", Map.of("role", "supervisor"));
        assertTimeout(AT_ONCE, () -> assertEquals(1012, diego.closeCode()));
        assertEquals(
                "supervisor",
                crowd.socket("diego").take("welcome").at("/user/role").asText());
        bruno.take("resync");
    }

    @Test
    void whoIsGivenAnotherPasswordIsSignedOut() {
        var diego = crowd.connected("diego");
        var lia = crowd.connected("lia");
        var bruno = crowd.connected("bruno");
        patch("consultants", "diego", Map.of("password", "another horse"));
        patch("customers", "lia", Map.of("password", "another horse"));
        assertTimeout(AT_ONCE, () -> {
            assertEquals(3000, diego.closeCode());
            assertEquals(3000, lia.closeCode());
        });
        bruno.ask("ping");
    }

    @Test
    void whoGivesHimselfAnotherPasswordGoesOnWhereHeDoes() {
        var admin = callers.as(firm, "ana");
        var elsewhere = crowd.connected("ana");
        admin.body(Map.of("password", "another horse"))
                .patch("/api/v1/consultants/" + firm.id("ana"))
                .then()
                .statusCode(200);
        assertTimeout(AT_ONCE, () -> assertEquals(3000, elsewhere.closeCode()));
        admin.get("/api/v1/consultants").then().statusCode(200);
    }

    @Test
    void whoIsDeletedIsSentAway() {
        var otto = crowd.connected("otto");
        callers.as(firm, "ana")
                .delete("/api/v1/customers/" + firm.id("otto"))
                .then()
                .statusCode(204);
        assertTimeout(AT_ONCE, () -> assertEquals(3000, otto.closeCode()));
    }

    private void patch(String nouns, String thing, Map<String, ?> change) {
        callers.as(firm, "ana")
                .body(change)
                .patch("/api/v1/" + nouns + "/" + firm.id(thing))
                .then()
                .statusCode(200)
                .body("id", equalTo(firm.id(thing).toString()));
    }
}
