package chat.prosa.api.identity;

import java.net.URI;
import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import chat.prosa.access.SessionToken;
import chat.prosa.api.Callers;
import chat.prosa.api.Firm;
import chat.prosa.api.Firms;
import chat.prosa.api.Sql;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
class ForeignPagesIT {

    private static final String PORTAL = "https://portal.example";

    @TestHTTPResource("/")
    URI server;

    @Inject
    Firms firms;

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    private Firm firm;
    private SessionToken token;

    @BeforeEach
    void aSession() {
        firm = firms.found();
        token = firms.session(firm, "lia");
    }

    @Test
    void aBrowserLearnsThatItMayAskWithATokenButNotWithACookie() {
        for (var path : List.of("/api/v1/chats", "/api/v1/widget/session", "/api/v1/organization/chat-settings")) {
            given().header("Origin", PORTAL)
                    .header("Access-Control-Request-Method", "PATCH")
                    .header("Access-Control-Request-Headers", "authorization,content-type")
                    .options(path)
                    .then()
                    .statusCode(204)
                    .header("Access-Control-Allow-Origin", "*")
                    .header("Access-Control-Allow-Methods", containsString("PATCH"))
                    .header("Access-Control-Allow-Headers", containsString("Authorization"))
                    .header("Access-Control-Allow-Credentials", nullValue());
        }
    }

    @Test
    void whoeverOnlyAsksWhatThereIsIsNobody() {
        given().header("Origin", PORTAL).options("/api/v1/chats").then().statusCode(401);
    }

    @Test
    void aPageThatTheOrganizationAllowsReadsTheAnswer() {
        allow(PORTAL);
        var answer = from(PORTAL).get("/api/v1/me");
        answer.then().statusCode(200).header("Access-Control-Allow-Credentials", nullValue());
        assertEquals(List.of("*"), answer.headers().getValues("Access-Control-Allow-Origin"));
    }

    @Test
    void noOtherPageIsServed() {
        refused(from(PORTAL).get("/api/v1/me").then());
        allow(PORTAL);
        for (var origin : List.of("http://portal.example", "https://portal.example.evil.example", "null")) {
            refused(from(origin).get("/api/v1/me").then());
            refused(from(origin).delete("/api/v1/sessions").then());
        }
    }

    @Test
    void ourOwnPagesAreServedAnyway() {
        from("http://" + server.getAuthority()).get("/api/v1/me").then().statusCode(200);
    }

    @Test
    void aCookieIsNoneOfTheirBusiness() {
        allow(PORTAL);
        given().cookie("prosa_session", token.value())
                .header("Origin", PORTAL)
                .contentType(ContentType.JSON)
                .delete("/api/v1/sessions")
                .then()
                .statusCode(403)
                .body("code", equalTo("cross_site"));
    }

    @Test
    void whyItIsRefusedAPageCanRead() {
        given().header("Origin", PORTAL)
                .header("Authorization", "Bearer " + "x".repeat(43))
                .get("/api/v1/me")
                .then()
                .statusCode(401)
                .header("Access-Control-Allow-Origin", "*");
    }

    private void allow(String origin) {
        sql.run("update organization set allowed_origins = array[?] where id = ?", origin, firm.id());
    }

    private RequestSpecification from(String origin) {
        return callers.bearing(token.value()).header("Origin", origin);
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(403)
                .contentType("application/problem+json")
                .header("Access-Control-Allow-Origin", "*")
                .body("code", equalTo("origin_not_allowed"));
    }
}
