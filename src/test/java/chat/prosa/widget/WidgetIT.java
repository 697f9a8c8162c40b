package chat.prosa.widget;

import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import chat.prosa.api.Callers;
import chat.prosa.api.Firm;
import chat.prosa.api.Firms;
import chat.prosa.api.Sql;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class WidgetIT {

    private static final String WIDGET = "/api/v1/widget";

    @Inject
    Firms firms;

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    private Firm firm;

    @BeforeEach
    void aFirm() {
        firm = firms.found();
    }

    @Test
    void anEmbedIsToldWhoProvidesTheChatAndInWhichLanguage() {
        asked("")
                .body("provider", equalTo("native"))
                .body("external", nullValue())
                .body("locale", equalTo("pt-BR"))
                .body("project", nullValue());
    }

    @Test
    void anotherVendorsAccountIsToldOnlyWhereItProvidesTheChat() {
        settle(Map.of("provider", "external", "external", Map.of("vendor", "crisp", "account", "a-1")));
        asked("").body("external.vendor", equalTo("crisp")).body("external.account", equalTo("a-1"));
        settle(Map.of("provider", "none"));
        asked("").body("provider", equalTo("none")).body("external", nullValue());
    }

    @Test
    void aProjectIsFoundByItsIdAndByTheHostsOwn() {
        sql.run("update project set external_id = 'erp' where id = ?", firm.id("rollout"));
        for (var name : new String[] {firm.id("rollout").toString(), "ext:erp"}) {
            asked("?project=" + name)
                    .body("project.id", equalTo(firm.id("rollout").toString()))
                    .body("project.name", equalTo("Rollout"));
        }
    }

    @Test
    void aProjectThatIsNotTheCustomersIsNoProject() {
        for (var name : new String[] {firm.id("planning").toString(), "ext:erp", "", "rollout"}) {
            asked("?project=" + name).body("project", nullValue());
        }
    }

    @Test
    void itIsForCustomers() {
        callers.as(firm, "ana").get(WIDGET).then().statusCode(403);
        given().get(WIDGET).then().statusCode(401);
    }

    @Test
    void theScriptIsForEverySiteAndKeptShortly() {
        var script = given().get("/widget.js")
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/javascript;charset=utf-8"))
                .header("Access-Control-Allow-Origin", equalTo("*"))
                .header("Cross-Origin-Resource-Policy", equalTo("cross-origin"))
                .header("Cache-Control", equalTo("public, max-age=300"))
                .header("ETag", notNullValue())
                .extract();
        assertTrue(script.asString().contains("/static/bundle/widget-"), script.asString());
        given().header("If-None-Match", script.header("ETag"))
                .get("/widget.js")
                .then()
                .statusCode(304);
    }

    private ValidatableResponse asked(String query) {
        return callers.as(firm, "lia").get(WIDGET + query).then().statusCode(200);
    }

    private void settle(Map<String, ?> settings) {
        callers.as(firm, "ana")
                .body(settings)
                .patch("/api/v1/organization/chat-settings")
                .then()
                .statusCode(200);
    }
}
