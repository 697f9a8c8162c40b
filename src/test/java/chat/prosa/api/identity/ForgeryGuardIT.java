package chat.prosa.api.identity;

import jakarta.inject.Inject;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import chat.prosa.api.Firm;
import chat.prosa.api.Firms;
import chat.prosa.api.Sql;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class ForgeryGuardIT {

    @Inject
    Firms firms;

    @TestHTTPResource
    String here;

    @Inject
    Sql sql;

    private Firm firm;
    private String token = "";

    @BeforeEach
    void somebodyIsSignedIn() {
        firm = firms.found();
        token = firms.session(firm, "ana").value();
    }

    @Test
    void ourOwnPagesMay() {
        byCookie()
                .contentType(ContentType.JSON)
                .header("Origin", here.replaceFirst("/$", ""))
                .post("/api/v1/logout")
                .then()
                .statusCode(204);
    }

    @Test
    void aProgramThatSendsNoOriginMay() {
        byCookie().contentType(ContentType.JSON).post("/api/v1/logout").then().statusCode(204);
    }

    @Test
    void anotherSitesPageMayNot() {
        refused(byCookie().contentType(ContentType.JSON).header("Origin", "https://evil.example"));
        refused(byCookie().contentType(ContentType.JSON).header("Origin", "null"));
        refused(byCookie().contentType(ContentType.JSON).header("Origin", "http://localhost:1"));
    }

    @Test
    void aFormThatAnyPageCanSendMayNot() {
        refused(byCookie().contentType("text/plain").body("{}"));
        refused(byCookie().contentType(ContentType.URLENC).formParam("a", "b"));
        refused(byCookie().multiPart("file", "text"));
        refused(byCookie());
    }

    @Test
    void aFormOfOurOwnScriptsMay() {
        byCookie()
                .multiPart("file", "text")
                .header("X-Requested-With", "fetch")
                .post("/api/v1/logout")
                .then()
                .statusCode(204);
    }

    @Test
    void whoSendsATokenProvesEnough() {
        sql.run("update organization set allowed_origins = array['https://elsewhere.example'] where id = ?", firm.id());
        given().header("Authorization", "Bearer " + token)
                .header("Origin", "https://elsewhere.example")
                .post("/api/v1/logout")
                .then()
                .statusCode(204);
    }

    @Test
    void nobodyIsSignedInBehindHisBack() {
        given().contentType("text/plain")
                .body("{\"email\":\"a\",\"password\":\"b\"}")
                .post("/api/v1/login")
                .then()
                .statusCode(403)
                .body("code", equalTo("cross_site"));
    }

    private RequestSpecification byCookie() {
        return given().cookie("prosa_session", token);
    }

    private static void refused(RequestSpecification request) {
        request.post("/api/v1/logout")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("cross_site"));
    }
}
