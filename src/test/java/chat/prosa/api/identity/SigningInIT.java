package chat.prosa.api.identity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Cookie;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import chat.prosa.api.Firm;
import chat.prosa.api.Firms;
import chat.prosa.api.Sql;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class SigningInIT {

    @Inject
    Firms firms;

    @Inject
    Sql sql;

    private Firm firm;

    @BeforeEach
    void aFirm() {
        firm = firms.found();
    }

    @Test
    void aConsultantIsKnownAgainByHisCookie() {
        me(signedIn("ana"))
                .statusCode(200)
                .body("user.id", equalTo(firm.id("ana").toString()))
                .body("user.name", equalTo("Ana"))
                .body("user.role", equalTo("admin"))
                .body("user.kind", equalTo("consultant"));
    }

    @Test
    void aCustomerSignsInTheSameWay() {
        signIn(firm.email("lia"), Firm.PASSWORD)
                .statusCode(200)
                .body("user.name", equalTo("Lia"))
                .body("user.role", equalTo("customer"))
                .body("user.kind", equalTo("customer"));
    }

    @Test
    void addressesAreTheSameHoweverTheyAreCapitalized() {
        signIn(firm.email("ana").toUpperCase(Locale.ROOT), Firm.PASSWORD).statusCode(200);
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() {
        var cookie = signedIn("ana");
        assertTrue(cookie.isHttpOnly());
        assertEquals("Strict", cookie.getSameSite());
        assertEquals("/", cookie.getPath());
        assertEquals(30 * 24 * 60 * 60, cookie.getMaxAge());
        assertEquals(43, cookie.getValue().length());
    }

    @Test
    void theDatabaseGivesNoSessionAway() {
        var cookie = signedIn("ana");
        assertEquals(0, sql.count("select count(*) from session where token_hash = ?", bytes(cookie)));
        assertEquals(1, sql.count("select count(*) from session where token_hash = sha256(?)", bytes(cookie)));
    }

    @Test
    void aTokenServesAsABearerTokenToo() {
        bearer(signedIn("ana").getValue()).statusCode(200).body("user.name", equalTo("Ana"));
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressLookTheSame() {
        var wrong = signIn(firm.email("ana"), "wrong").extract();
        var unknown = signIn(firm.email("nobody"), "wrong").extract();
        assertEquals(401, wrong.statusCode());
        assertEquals("invalid_credentials", wrong.path("code"));
        assertEquals("application/problem+json", wrong.contentType());
        assertEquals(wrong.asString(), unknown.asString());
        assertEquals(wrong.statusCode(), unknown.statusCode());
    }

    @Test
    void whoeverGuessesIsToldToWait() {
        for (var tries = 0; tries < 10; tries++) {
            signIn(firm.email("ana"), "guess " + tries).statusCode(401);
        }
        signIn(firm.email("ana"), Firm.PASSWORD).statusCode(429).body("code", equalTo("rate_limited"));
        signIn(firm.email("bruno"), Firm.PASSWORD).statusCode(200);
    }

    @Test
    void aConsultantWhoLeftGetsNeitherInNorOn() {
        var cookie = signedIn("bruno");
        sql.run("update consultant set active = false where organization = ? and id = ?", firm.id(), firm.id("bruno"));
        signIn(firm.email("bruno"), Firm.PASSWORD).statusCode(401);
        me(cookie).statusCode(401);
    }

    @Test
    void aSessionRunsOut() {
        var cookie = signedIn("ana");
        sql.run("update session set expires_at = now() where organization = ?", firm.id());
        me(cookie).statusCode(401);
    }

    @Test
    void whoSignsOutIsNoLongerKnown() {
        var cookie = signedIn("ana");
        given().cookie(cookie)
                .contentType(ContentType.JSON)
                .post("/api/v1/logout")
                .then()
                .statusCode(204)
                .cookie("prosa_session", equalTo(""));
        me(cookie).statusCode(401);
    }

    @Test
    void signingOutWithoutASessionIsNoError() {
        given().contentType(ContentType.JSON).post("/api/v1/logout").then().statusCode(204);
    }

    @Test
    void whoIsNotSignedInIsToldHow() {
        given().get("/api/v1/me")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .body("type", equalTo("urn:prosa:problem:unauthenticated"))
                .body("title", equalTo("Unauthenticated"))
                .body("status", equalTo(401))
                .body("code", equalTo("unauthenticated"))
                .body("detail", not(equalTo("")));
    }

    @Test
    void aTokenThatNobodyGaveOutIsWorthNothing() {
        bearer("x".repeat(43)).statusCode(401).contentType("application/problem+json");
        bearer("").statusCode(401);
    }

    @Test
    void theSocketIsClosedToStrangersBeforeItOpens() {
        given().get("/api/v1/socket").then().statusCode(401).contentType("application/problem+json");
        given().cookie("prosa_session", "stale")
                .get("/api/v1/socket")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @Test
    void aStaleCookieKeepsNobodyFromSigningInAnew() {
        given().cookie("prosa_session", "stale")
                .contentType(ContentType.JSON)
                .body(Map.of("email", firm.email("ana"), "password", Firm.PASSWORD))
                .post("/api/v1/login")
                .then()
                .statusCode(200);
    }

    @Test
    void whatIsAskedForMustBeWhatThereIs() {
        rejected(Map.of("email", "a"), "password");
        rejected(Map.of("email", "a", "password", "b", "remember", true), "remember");
        rejected(Map.of("email", "a", "password", "b".repeat(201)), "password");
        rejected(Map.of("email", List.of(), "password", "b"), "email");
    }

    @Test
    void aBodyThatIsNoJsonIsMalformed() {
        for (var body : List.of("", "{", "{\"email\":", "[]x", "{} {}")) {
            given().contentType(ContentType.JSON)
                    .body(body)
                    .post("/api/v1/login")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void aHeaderCountsMoreThanACookie() {
        given().cookie(signedIn("ana"))
                .header("Authorization", "Bearer none")
                .get("/api/v1/me")
                .then()
                .statusCode(401);
    }

    private Cookie signedIn(String person) {
        return signIn(firm.email(person), Firm.PASSWORD)
                .statusCode(200)
                .extract()
                .detailedCookie("prosa_session");
    }

    private static byte[] bytes(Cookie cookie) {
        return cookie.getValue().getBytes(StandardCharsets.UTF_8);
    }

    private static ValidatableResponse signIn(String email, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("email", email, "password", password))
                .post("/api/v1/login")
                .then();
    }

    private static void rejected(Map<String, ?> body, String field) {
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/login")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid"))
                .body("field", equalTo(field));
    }

    private static ValidatableResponse me(Cookie cookie) {
        return given().cookie(cookie).get("/api/v1/me").then();
    }

    private static ValidatableResponse bearer(String token) {
        return given().header("Authorization", "Bearer " + token)
                .get("/api/v1/me")
                .then();
    }
}
