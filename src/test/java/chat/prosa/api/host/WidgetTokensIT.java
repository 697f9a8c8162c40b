package chat.prosa.api.host;

import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Which tokens of a host platform are refused, and that they all are in the same words. */
@QuarkusTest
class WidgetTokensIT extends VouchedFor {

    private static final String BAD = "The token is not signed with a key that is known here.";

    @Test
    void whatIsNotSignedIsRefused() {
        forged(new HostPlatform("none", host.kid(), host.key()).sign(HostPlatform.nina()));
        var signed = host.sign(HostPlatform.nina());
        forged(signed.substring(0, signed.lastIndexOf('.') + 1));
    }

    @Test
    void aPublicKeyIsNoSecretToSignWith() {
        var rsa = paired(firm);
        var spki = PAIR.getPublic().getEncoded();
        forged(new HostPlatform("HS256", rsa.kid(), new HmacKey(spki)).sign(HostPlatform.nina()));
        forged(HostPlatform.sharing(rsa.kid(), pem(PAIR)).sign(HostPlatform.nina()));
        forged(HostPlatform.sharing(rsa.kid(), Base64.getEncoder().encodeToString(spki))
                .sign(HostPlatform.nina()));
    }

    @Test
    void theKeySaysHowATokenIsSignedAndNotTheToken() {
        forged(new HostPlatform("RS256", host.kid(), PAIR.getPrivate()).sign(HostPlatform.nina()));
        forged(new HostPlatform("HS512", host.kid(), host.key()).sign(HostPlatform.nina()));
        forged(new HostPlatform("RS512", paired(firm).kid(), PAIR.getPrivate()).sign(HostPlatform.nina()));
    }

    @Test
    void aKeyVouchesForItsOwnOrganizationOnly() {
        var other = firms.found();
        var foreign = sharing(other);
        forged(HostPlatform.sharing(host.kid(), "x".repeat(43)).sign(HostPlatform.nina()));
        forged(new HostPlatform("HS256", host.kid(), foreign.key()).sign(HostPlatform.nina()));

        var token = letIn(foreign.sign(HostPlatform.nina()));
        projects(token).body("items", empty());
        assertEquals(0, customers(firm));
        assertEquals(1, customers(other));
    }

    @Test
    void aKeyThatWasTakenBackVouchesForNobody() {
        callers.as(firm, "ana")
                .delete("/api/v1/signing-keys/" + host.kid())
                .then()
                .statusCode(204);
        forged(host.sign(HostPlatform.nina()));
    }

    @Test
    void aTokenThatHasExpiredSaysSo() {
        refused("token_expired", HostPlatform.nina("exp", HostPlatform.in(Duration.ofMinutes(-2))));
        letIn(host.sign(HostPlatform.nina("exp", HostPlatform.in(Duration.ofSeconds(-30)))));
    }

    @Test
    void aTokenMustExpireWithinAnHour() {
        letIn(host.sign(HostPlatform.nina("exp", HostPlatform.in(Duration.ofMinutes(60)))));
        refused("token_invalid", HostPlatform.nina("exp", HostPlatform.in(Duration.ofMinutes(63))));
        refused("token_invalid", HostPlatform.nina("exp", Long.MAX_VALUE));
        var forever = HostPlatform.nina();
        forever.remove("exp");
        refused("token_invalid", forever);
        refused("token_invalid", HostPlatform.nina("exp", "tomorrow"));
    }

    @Test
    void aTokenOfTheFutureIsNotGoodYet() {
        refused("token_invalid", HostPlatform.nina("nbf", HostPlatform.in(Duration.ofMinutes(2))));
        refused("token_invalid", HostPlatform.nina("iat", HostPlatform.in(Duration.ofMinutes(2))));
        letIn(host.sign(HostPlatform.nina("iat", HostPlatform.in(Duration.ofSeconds(30)))));
    }

    @Test
    void aTokenForSomebodyElseIsRefused() {
        refused("token_invalid", HostPlatform.nina("aud", "another-service"));
        refused("token_invalid", HostPlatform.nina("aud", List.of("a", "b")));
        for (var audience : List.of("prosa", firm.id().toString(), "https://chat.example")) {
            letIn(host.sign(HostPlatform.nina("aud", audience)));
        }
        letIn(host.sign(HostPlatform.nina("aud", List.of("another-service", "prosa"))));
    }

    @Test
    void claimsMustBeWhatTheyAreToBe() {
        var nobody = HostPlatform.nina();
        nobody.remove("sub");
        refused("token_invalid", nobody);
        refused("token_invalid", HostPlatform.nina("sub", " "));
        refused("token_invalid", HostPlatform.nina("sub", 7));
        refused("token_invalid", HostPlatform.nina("sub", "x".repeat(201)));
        refused("token_invalid", HostPlatform.nina("name", Map.of("first", "Nina")));
        refused("token_invalid", HostPlatform.nina("name", "Ni\0na"));
        refused("token_invalid", HostPlatform.nina("email", List.of()));
        refused("token_invalid", HostPlatform.nina("projects", "p-1"));
        refused("token_invalid", HostPlatform.nina("projects", List.of(1, 2)));
    }

    @Test
    void garbageIsRefused() {
        for (var garbage : List.of("x", "..", "a.b.c", "a.b.c.d.e", "\u202e", "e30.e30.e30", "null")) {
            forged(garbage);
        }
        forged(new HostPlatform("HS256", "no-id", host.key()).sign(HostPlatform.nina()));
        forged(new HostPlatform("HS256", UUID.randomUUID().toString(), host.key()).sign(HostPlatform.nina()));
        session(host.sign("[1,2]")).statusCode(401);
        session(host.sign("no json")).statusCode(401);
        session("\ud83d").statusCode(400);
    }

    @Test
    void aTokenThatIsHugeIsNotRead() {
        session(host.sign(HostPlatform.nina("padding", "x".repeat(20_000))))
                .statusCode(400)
                .body("field", equalTo("token"));
        session("x".repeat(100_000)).statusCode(413);
        asked().body(Map.of()).post("/api/v1/widget/session").then().statusCode(400);
    }

    @Test
    void aRefusalDoesNotTellWhichKeysThereAre() {
        var unknown = new HostPlatform("HS256", UUID.randomUUID().toString(), host.key());
        var wrong = HostPlatform.sharing(host.kid(), "x".repeat(43));
        assertEquals(
                session(unknown.sign(HostPlatform.nina())).extract().asString(),
                session(wrong.sign(HostPlatform.nina())).extract().asString());
    }

    private void forged(String token) {
        session(token).statusCode(401).body("code", equalTo("token_invalid")).body("detail", equalTo(BAD));
    }

    private void refused(String code, Map<String, ?> claims) {
        session(host.sign(new HashMap<>(claims)))
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("detail", not(containsString(BAD)));
    }
}
