package chat.prosa.api.identity;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import chat.prosa.access.SessionToken;
import chat.prosa.api.Callers;
import chat.prosa.api.Firm;
import chat.prosa.api.Firms;
import chat.prosa.api.Sql;
import chat.prosa.gateway.TestSocket;
import chat.prosa.mail.Letter;
import chat.prosa.mail.Letterbox;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class PasswordsIT {

    private static final String RESETS = "/api/v1/password-resets";
    private static final String NEW = "a staple of batteries";
    private static final Pattern LINK = Pattern.compile("https://chat\\.example/login\\?reset=(\\S{43})\\s");

    @TestHTTPResource("/")
    URI server;

    @Inject
    Firms firms;

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    @Inject
    Letterbox letterbox;

    private Firm firm;
    private SessionToken token;

    @BeforeEach
    void aFirm() {
        firm = firms.found();
        token = firms.session(firm, "bruno");
    }

    @Test
    void aNewPasswordReplacesTheOldOne() {
        change(Firm.PASSWORD, NEW).statusCode(204);
        signIn("bruno", Firm.PASSWORD).statusCode(401);
        signIn("bruno", NEW).statusCode(200);
    }

    @Test
    void aNewPasswordEndsAllOtherSessions() {
        var elsewhere = firms.session(firm, "bruno");
        try (var socket = TestSocket.open(server, elsewhere.value())) {
            socket.take("welcome");
            change(Firm.PASSWORD, NEW).statusCode(204);
            assertTimeout(Duration.ofSeconds(1), () -> assertEquals(3000, socket.closeCode()));
        }
        me(elsewhere).statusCode(401);
        me(token).statusCode(200);
    }

    @Test
    void whoDoesNotKnowThePresentOneChangesNothing() {
        change("wrong", NEW).statusCode(403).body("code", equalTo("wrong_password"));
        signIn("bruno", Firm.PASSWORD).statusCode(200);
    }

    @Test
    void whoGuessesThePresentOneHasToWait() {
        for (var tries = 0; tries < 10; tries++) {
            change("wrong", NEW).statusCode(403);
        }
        change(Firm.PASSWORD, NEW).statusCode(429).body("code", equalTo("rate_limited"));
    }

    @Test
    void aPasswordIsNeitherTooShortNorTooLong() {
        for (var wrong : List.of("", "seven77", "é".repeat(37), "x".repeat(73))) {
            change(Firm.PASSWORD, wrong).statusCode(400).body("field", equalTo("new"));
        }
        change(Firm.PASSWORD, "x".repeat(72)).statusCode(204);
    }

    @Test
    void whoForgotHisIsSentALinkThatIsGoodOnce() {
        var link = link("bruno");
        choose(link, "short").statusCode(400).body("field", equalTo("password"));
        choose(link, NEW).statusCode(204);
        signIn("bruno", NEW).statusCode(200);
        me(token).statusCode(401);
        choose(link, "yet another one").statusCode(404).body("code", equalTo("link_expired"));
    }

    @Test
    void theLetterIsInTheOrganizationsLanguage() {
        var portuguese = letter("bruno");
        assertEquals("Uma nova senha para o Prosa", portuguese.subject());
        assertTrue(portuguese.text().startsWith("Olá, Bruno!"));
        sql.run("update organization set locale = 'en' where id = ?", firm.id());
        assertEquals("A new password for Prosa", letter("carla").subject());
    }

    @Test
    void aNewLinkDoesNotSpoilAnEarlierOneButUsingOneDoes() {
        var first = link("bruno");
        var second = link("bruno");
        assertNotEquals(first, second);
        choose(first, NEW).statusCode(204);
        choose(second, NEW).statusCode(404);
    }

    @Test
    void aLinkIsGoodForAnHour() {
        var link = link("bruno");
        sql.run("update password_reset set expires_at = now() where email = ?", firm.email("bruno"));
        choose(link, NEW).statusCode(404);
        choose("x".repeat(43), NEW).statusCode(404);
    }

    @Test
    void theAnswerDoesNotTellWhoIsKnown() {
        send("bruno").statusCode(202);
        send("nobody").statusCode(202);
        sql.run("update consultant set active = false where id = ?", firm.id("diego"));
        send("diego").statusCode(202);
        letter("carla");
        assertFalse(letterbox.has(firm.email("nobody")));
        assertFalse(letterbox.has(firm.email("diego")));
    }

    @Test
    void nobodysMailboxIsFilled() {
        for (var letters = 0; letters < 3; letters++) {
            send("nobody").statusCode(202);
        }
        send("nobody").statusCode(429);
    }

    @Test
    void thePageKnowsWhatItCanOffer() {
        callers.nobody()
                .get("/api/v1/login/options")
                .then()
                .statusCode(200)
                .body("passwordReset", equalTo(true))
                .body("oidc", equalTo(false));
    }

    private ValidatableResponse change(String current, String wanted) {
        return callers.bearing(token.value())
                .body(Map.of("current", current, "new", wanted))
                .post("/api/v1/me/password")
                .then();
    }

    private String link(String person) {
        var link = LINK.matcher(letter(person).text());
        assertTrue(link.find());
        return link.group(1);
    }

    private Letter letter(String person) {
        send(person).statusCode(202);
        return letterbox.take(firm.email(person));
    }

    private ValidatableResponse send(String person) {
        return callers.nobody()
                .body(Map.of("email", firm.email(person)))
                .post(RESETS)
                .then();
    }

    private ValidatableResponse choose(String link, String password) {
        return callers.nobody()
                .body(Map.of("password", password))
                .post(RESETS + "/" + link)
                .then();
    }

    private ValidatableResponse signIn(String person, String password) {
        return callers.nobody()
                .body(Map.of("email", firm.email(person), "password", password))
                .post("/api/v1/login")
                .then();
    }

    private ValidatableResponse me(SessionToken token) {
        return callers.bearing(token.value()).get("/api/v1/me").then();
    }
}
