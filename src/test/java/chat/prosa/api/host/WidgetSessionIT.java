package chat.prosa.api.host;

import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import chat.prosa.api.Callers;
import chat.prosa.api.Firm;
import chat.prosa.api.Firms;
import chat.prosa.api.Sql;
import chat.prosa.gateway.TestSocket;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
class WidgetSessionIT {

    private static final KeyPair PAIR = pair(2048);
    private static final String BAD = "The token is not signed with a key that is known here.";

    @TestHTTPResource("/")
    URI server;

    @Inject
    Firms firms;

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    private Firm firm;
    private HostPlatform host;

    @BeforeEach
    void aFirmAndItsHostPlatform() {
        firm = firms.found();
        sql.run("update project set external_id = 'p-1' where id = ?", firm.id("rollout"));
        sql.run("update project set external_id = 'p-2' where id = ?", firm.id("planning"));
        host = sharing(firm);
    }

    @Test
    void whoeverIsVouchedForIsLetInAsACustomer() {
        var token = letIn(host.sign(HostPlatform.nina()));
        me(token).statusCode(200).body("user.name", equalTo("Nina")).body("user.kind", equalTo("customer"));
        projects(token).body("items.name", containsInAnyOrder("Rollout"));
    }

    @Test
    void theSocketOpensToHimAtOnceAsABrowserDoesIt() {
        var token = letIn(host.sign(HostPlatform.nina()));
        var carried = "quarkus-http-upgrade#Authorization#Bearer%20" + token;
        try (var socket = TestSocket.open(server, Map.of(), "prosa.v1", carried)) {
            assertEquals("Nina", socket.take("welcome").at("/user/name").asText());
            socket.ask("chat.open", "project", firm.id("rollout"));
        }
    }

    @Test
    void theSameIdIsTheSameCustomerAndFollowsWhatIsSaidOfHim() {
        var first = id(letIn(host.sign(HostPlatform.nina())));
        var claims = HostPlatform.nina("name", "Nina Prado");
        claims.put("email", "prado@client.example");
        claims.put("projects", List.of("p-2", "unknown"));
        var token = letIn(host.sign(claims));
        assertEquals(first, id(token));
        me(token).body("user.name", equalTo("Nina Prado"));
        projects(token).body("items.name", containsInAnyOrder("Planning"));
        callers.as(firm, "ana")
                .get("/api/v1/customers/" + first)
                .then()
                .body("email", equalTo("prado@client.example"))
                .body("externalId", equalTo("u-1"));
    }

    @Test
    void whatIsNotSaidOfHimStays() {
        letIn(host.sign(HostPlatform.nina()));
        var token = letIn(host.sign(Map.of("sub", "u-1", "exp", HostPlatform.in(Duration.ofMinutes(1)))));
        me(token).body("user.name", equalTo("Nina"));
        projects(token).body("items", hasSize(1));
        projects(letIn(host.sign(HostPlatform.nina("projects", List.of())))).body("items", empty());
    }

    @Test
    void whoHasNoNameIsCalledByHisId() {
        var token = letIn(host.sign(Map.of("sub", "u-2", "exp", HostPlatform.in(Duration.ofMinutes(1)))));
        me(token).body("user.name", equalTo("u-2"));
    }

    @Test
    void hisSessionLastsAnHourHoweverShortTheTokenIs() {
        var expiresAt = session(host.sign(HostPlatform.nina()))
                .statusCode(200)
                .extract()
                .<String>path("expiresAt");
        var minutes = Duration.between(Instant.now(), Instant.parse(expiresAt)).toMinutes();
        assertEquals(59, minutes);
    }

    @Test
    void anRsaKeyVouchesByItsPublicHalf() {
        me(letIn(paired(firm).sign(HostPlatform.nina()))).body("user.name", equalTo("Nina"));
    }

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

    @Test
    void aPageOfAnotherSiteMayIfTheOrganizationAllowsIt() {
        var token = host.sign(HostPlatform.nina());
        from("https://portal.example", token)
                .statusCode(403)
                .header("Access-Control-Allow-Origin", "*")
                .body("code", equalTo("origin_not_allowed"));
        sql.run("update organization set allowed_origins = array['https://portal.example'] where id = ?", firm.id());
        from("https://portal.example", token)
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*")
                .body("token", notNullValue());
        from("https://portal.example.evil.example", token).statusCode(403);
    }

    @Test
    void whateverTheProviderIsHeIsLetIn() {
        sql.run("update organization set provider = 'none' where id = ?", firm.id());
        letIn(host.sign(HostPlatform.nina()));
    }

    private HostPlatform sharing(Firm firm) {
        var made = callers.as(firm, "ana")
                .body(Map.of("name", "Portal"))
                .post("/api/v1/signing-keys")
                .then()
                .statusCode(201)
                .extract();
        return HostPlatform.sharing(made.path("id"), made.path("secret"));
    }

    private HostPlatform paired(Firm firm) {
        var kid = callers.as(firm, "ana")
                .body(Map.of("name", "Portal", "publicKey", pem(PAIR)))
                .post("/api/v1/signing-keys")
                .then()
                .statusCode(201)
                .body("algorithm", equalTo("RS256"))
                .body("$", not(hasKey("secret")))
                .extract()
                .<String>path("id");
        return new HostPlatform("RS256", kid, PAIR.getPrivate());
    }

    static KeyPair pair(int bits) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String pem(KeyPair pair) {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(pair.getPublic().getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    private int customers(Firm of) {
        return sql.count("select count(*) from customer where organization = ? and external_id = 'u-1'", of.id());
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

    private String letIn(String token) {
        return session(token).statusCode(200).extract().path("token");
    }

    private ValidatableResponse session(String token) {
        return asked().body(Map.of("token", token))
                .post("/api/v1/widget/session")
                .then();
    }

    private ValidatableResponse from(String origin, String token) {
        return asked().header("Origin", origin)
                .body(Map.of("token", token))
                .post("/api/v1/widget/session")
                .then();
    }

    private RequestSpecification asked() {
        return callers.nobody();
    }

    private String id(String token) {
        return me(token).extract().path("user.id");
    }

    private ValidatableResponse me(String token) {
        return callers.bearing(token).get("/api/v1/me").then();
    }

    private ValidatableResponse projects(String token) {
        return callers.bearing(token).get("/api/v1/projects").then().statusCode(200);
    }
}
