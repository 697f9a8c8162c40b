package chat.prosa.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import chat.prosa.desk.Command;
import chat.prosa.desk.Refusal;
import chat.prosa.dispatch.Reply;
import chat.prosa.id.ChatId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.ProjectId;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

@QuarkusTest
class OrganizationIT {

    private static final String ORGANIZATION = "/api/v1/organization";
    private static final String SETTINGS = "/api/v1/organization/chat-settings";

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
    void everybodyMayKnowHisOrganization() {
        for (var person : List.of("ana", "bruno", "lia")) {
            callers.as(firm, person)
                    .get("/api/v1/organization")
                    .then()
                    .statusCode(200)
                    .body("id", equalTo(firm.id().toString()))
                    .body("name", equalTo("Firm"));
        }
    }

    @Test
    void anAdminNamesItAndThePagesThatMayCall() {
        organization("ana", Map.of("name", "Outra", "allowedOrigins", List.of("https://Portal.example.com/")))
                .statusCode(200)
                .body("name", equalTo("Outra"))
                .body("allowedOrigins", contains("https://portal.example.com"));
        organization("ana", Map.of("name", "Mais uma")).body("allowedOrigins", contains("https://portal.example.com"));
        callers.as(firm, "lia")
                .get(ORGANIZATION)
                .then()
                .body("name", equalTo("Mais uma"))
                .body("allowedOrigins", nullValue());
        callers.as(firm, "ana").get(ORGANIZATION).then().body("allowedOrigins", contains("https://portal.example.com"));
    }

    @Test
    void onlyAnAdminDoesAndOnlySo() {
        organization("bruno", Map.of("name", "Outra")).statusCode(403);
        organization("lia", Map.of("name", "Outra")).statusCode(403);
        organization("ana", Map.of("name", " ")).statusCode(400).body("field", equalTo("name"));
        organization("ana", Map.of("allowedOrigins", List.of("https://a.example", "*")))
                .statusCode(400)
                .body("field", equalTo("allowedOrigins[1]"));
        organization("ana", Map.of("provider", "none")).statusCode(400).body("field", equalTo("provider"));
    }

    @Test
    void aNewOrganizationRunsAQueueWithTheDefaultTimes() {
        callers.as(firm, "bruno")
                .get(SETTINGS)
                .then()
                .statusCode(200)
                .body("provider", equalTo("native"))
                .body("external", nullValue())
                .body("routing", equalTo("queue"))
                .body("offerTimeout", equalTo("PT30S"))
                .body("reofferAfter", equalTo("PT1M"))
                .body("lostAfter", equalTo("PT30M"))
                .body("presenceGrace", equalTo("PT20S"))
                .body("abandonAfter", equalTo("PT5M"))
                .body("maxChats", equalTo(0))
                .body("parkOnNewChat", equalTo(true))
                .body("customerSeesHistory", equalTo(false))
                .body("locale", equalTo("pt-BR"))
                .body("timezone", equalTo("America/Sao_Paulo"));
    }

    @Test
    void whatIsLeftOutOfAChangeStays() {
        change(Map.of("lostAfter", "PT45M", "maxChats", 4, "timezone", "Europe/Lisbon"))
                .statusCode(200)
                .body("lostAfter", equalTo("PT45M"))
                .body("maxChats", equalTo(4))
                .body("timezone", equalTo("Europe/Lisbon"))
                .body("offerTimeout", equalTo("PT30S"));
        callers.as(firm, "ana").get(SETTINGS).then().body("lostAfter", equalTo("PT45M"));
    }

    @Test
    void aChangeIsInEffectAtTheDeskWhenItIsAnswered() {
        talk.open(firm, "otto", "rollout", "Hello");
        change(Map.of("provider", "none")).statusCode(200);
        assertEquals(Refusal.Code.CHAT_DISABLED, refusal(openAnother()));
        change(Map.of("provider", "native")).statusCode(200);
        assertInstanceOf(Reply.Done.class, openAnother());
    }

    @Test
    void onlyAnAdminMayChangeThem() {
        for (var person : List.of("bruno", "lia")) {
            callers.as(firm, person)
                    .body(Map.of("maxChats", 1))
                    .patch(SETTINGS)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("not_allowed"));
        }
        callers.as(firm, "ana").get(SETTINGS).then().body("maxChats", equalTo(0));
    }

    @Test
    void customersDoNotSeeThem() {
        callers.as(firm, "lia").get(SETTINGS).then().statusCode(403);
    }

    @Test
    void aFieldThatThereIsNotIsNamed() {
        rejected(Map.of("lostAftr", "PT1M"), "lostAftr");
        rejected(Map.of("external", Map.of("vendor", "crisp", "account", "1", "key", "2")), "external.key");
    }

    @Test
    void valuesOutOfBoundsAreRefused() {
        rejected(Map.of("lostAfter", "PT0S"), "lostAfter");
        rejected(Map.of("lostAfter", "-PT5M"), "lostAfter");
        rejected(Map.of("lostAfter", "P31D"), "lostAfter");
        rejected(Map.of("presenceGrace", "PT2H"), "presenceGrace");
        rejected(Map.of("maxChats", -1), "maxChats");
        rejected(Map.of("locale", "tlh"), "locale");
        rejected(Map.of("timezone", "Mars/Olympus"), "timezone");
        rejected(Map.of("provider", "pigeon"), "provider");
    }

    @Test
    void valuesOfAWrongTypeAreRefused() {
        rejected(Map.of("lostAfter", 1800), "lostAfter");
        rejected(Map.of("lostAfter", "half an hour"), "lostAfter");
        rejected(Map.of("maxChats", "4"), "maxChats");
        rejected(Map.of("maxChats", 1.5), "maxChats");
        rejected(Map.of("parkOnNewChat", "yes"), "parkOnNewChat");
        rejected(Map.of("provider", "NATIVE"), "provider");
        rejected(Map.of("locale", List.of("en")), "locale");
    }

    @Test
    void anyRoutingMayBeChosenAndNoOther() {
        for (var routing : List.of("automatic", "manual", "queue")) {
            change(Map.of("routing", routing)).statusCode(200).body("routing", equalTo(routing));
        }
        rejected(Map.of("routing", "random"), "routing");
    }

    @Test
    void anotherVendorNeedsAnAccount() {
        rejected(Map.of("provider", "external"), "external");
        rejected(Map.of("provider", "external", "external", Map.of("vendor", "crisp")), "account");
        change(Map.of("provider", "external", "external", Map.of("vendor", "crisp", "account", "a-1")))
                .statusCode(200)
                .body("provider", equalTo("external"))
                .body("external.vendor", equalTo("crisp"))
                .body("external.account", equalTo("a-1"));
    }

    @Test
    void aChangeThatIsRefusedChangesNothing() {
        rejected(Map.of("maxChats", 9, "provider", "external"), "external");
        callers.as(firm, "ana").get(SETTINGS).then().body("maxChats", equalTo(0));
    }

    @Test
    void aBodyThatIsTooLargeIsNotRead() {
        callers.as(firm, "ana")
                .body(Map.of("locale", "x".repeat(100_000)))
                .patch(SETTINGS)
                .then()
                .statusCode(413)
                .body("code", equalTo("too_large"));
    }

    private ValidatableResponse organization(String person, Map<String, ?> patch) {
        return callers.as(firm, person).body(patch).patch(ORGANIZATION).then();
    }

    private ValidatableResponse change(Map<String, ?> patch) {
        return callers.as(firm, "ana").body(patch).patch(SETTINGS).then();
    }

    private ValidatableResponse rejected(Map<String, ?> patch, String field) {
        return change(patch)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid"))
                .body("field", equalTo(field));
    }

    private Reply openAnother() {
        return talk.ask(
                firm,
                new Command.OpenChat(
                        new CustomerId(firm.id("otto")),
                        new ChatId(UUID.randomUUID()),
                        new ProjectId(firm.id("planning")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static Refusal.Code refusal(Reply reply) {
        return assertInstanceOf(Reply.Refused.class, reply).refusal().code();
    }
}
