package chat.prosa.api.identity;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import chat.prosa.access.KnownConsultants;
import chat.prosa.api.Callers;
import chat.prosa.api.Firm;
import chat.prosa.api.Firms;
import chat.prosa.api.Sql;
import chat.prosa.api.oidc.Attempt;
import chat.prosa.api.oidc.IdentityProvider;
import chat.prosa.api.oidc.Refusal;
import chat.prosa.api.oidc.TokenSigner;
import chat.prosa.dispatch.Time;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Asks a provider's server of the test's own; the shared one knows of no provider. */
@QuarkusTest
class SigningInElsewhereIT {

    private static final Device DEVICE = new Device("192.0.2.1", Optional.of("Test"));

    @Inject
    Firms firms;

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    @Inject
    KnownConsultants consultants;

    @Inject
    OpeningSession opening;

    @Inject
    PublicAddress address;

    @Inject
    SessionConfig config;

    @Inject
    Time time;

    @Inject
    Vertx vertx;

    private final HttpClient browser = HttpClient.newHttpClient();
    private final Attempt attempt = Attempt.begin("/console");
    private Firm firm;
    private IdentityProvider provider;
    private SigningInElsewhere signingIn;

    @BeforeEach
    void aFirmAndAProvider() throws IOException {
        firm = firms.found();
        provider = IdentityProvider.start();
        provider.vouchesFor(firm.email("bruno"));
        signingIn = signingIn();
    }

    @AfterEach
    void closed() {
        provider.close();
        browser.close();
    }

    @Test
    void whoeverTheProviderVouchesForIsLetInAsTheConsultantHeIs() throws Exception {
        provider.vouchesFor(firm.email("bruno").toUpperCase(Locale.ROOT));
        var bruno = assertInstanceOf(Returned.In.class, signIn());
        callers.bearing(bruno.who().token().value())
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("user.id", equalTo(firm.id("bruno").toString()));
    }

    @Test
    void heNeedsNoPasswordHere() throws Exception {
        sql.run("delete from account where consultant = ?", firm.id("bruno"));
        assertInstanceOf(Returned.In.class, signIn());
    }

    @Test
    void onlyAConsultantWhoIsActiveIsKnown() throws Exception {
        sql.run("update consultant set active = false where id = ?", firm.id("diego"));
        for (var email : List.of("nobody@" + firm.domain(), firm.email("diego"), firm.email("lia"))) {
            provider.vouchesFor(email);
            assertRefused(Refusal.NOT_KNOWN);
        }
    }

    @Test
    void anAddressOfTwoFirmsIsNobodysUntilOneOfThemGivesItUp() throws Exception {
        var other = firms.found();
        sql.run("update consultant set email = ? where id = ?", firm.email("bruno"), other.id("carla"));
        assertRefused(Refusal.NOT_KNOWN);
        sql.run("update consultant set active = false where id = ?", other.id("carla"));
        assertInstanceOf(Returned.In.class, signIn());
    }

    @Test
    void anAddressThatNobodyHasSeenToIsNoGood() throws Exception {
        provider.says("email_verified", false);
        assertRefused(Refusal.NOT_VERIFIED);
        provider.says("email_verified", "true");
        assertInstanceOf(Returned.In.class, signIn());
        provider.says("email", "");
        assertRefused(Refusal.NOT_VERIFIED);
    }

    @Test
    void whatATokenSaysHasToFit() throws Exception {
        assertUnfit("nonce", "another attempt's");
        assertUnfit("aud", "another client");
        assertUnfit("aud", List.of("another client"));
        assertUnfit("iss", "https://another.example");
        assertUnfit("azp", "another client");
        assertUnfit("exp", time.now().getEpochSecond() - 61);
    }

    @Test
    void onlyTheProviderCanSignIt() throws Exception {
        var own = TokenSigner.rsa("first");
        provider.changesKey(own);
        for (var forged : List.of(TokenSigner.rsa("first"), own.byItsPublicHalf(), own.by("none"), own.by("RS512"))) {
            provider.isForgedBy(forged);
            assertRefused(Refusal.DENIED);
        }
        provider.isForgedBy(own);
        assertInstanceOf(Returned.In.class, signIn());
    }

    @Test
    void aNewKeyIsFetchedWhenSomethingIsSignedWithIt() throws Exception {
        assertInstanceOf(Returned.In.class, signIn());
        assertInstanceOf(Returned.In.class, signIn());
        assertEquals(1, provider.asked("/keys"));
        provider.changesKey(TokenSigner.ellipticCurve("second"));
        assertInstanceOf(Returned.In.class, signIn());
        assertEquals(2, provider.asked("/keys"));
        assertEquals(1, provider.asked("/.well-known/openid-configuration"));
    }

    @Test
    void onlyTheBrowserThatBeganCanFinish() throws Exception {
        var answer = answer(attempt);
        assertEquals(Refusal.DENIED, refusal(finish(Optional.empty(), answer)));
        assertEquals(Refusal.DENIED, refusal(finish(Optional.of(Attempt.begin("/console")), answer)));
        assertEquals(0, provider.asked("/token"));
        var thief = new Attempt(attempt.state(), attempt.nonce(), "not the verifier", "/console");
        assertEquals(Refusal.DENIED, refusal(finish(Optional.of(thief), answer)));
    }

    @Test
    void anAnswerIsGoodOnce() throws Exception {
        var answer = answer(attempt);
        assertInstanceOf(Returned.In.class, finish(Optional.of(attempt), answer));
        assertEquals(Refusal.DENIED, refusal(finish(Optional.of(attempt), answer)));
    }

    @Test
    void whomTheProviderDoesNotLetInIsNotLetIn() {
        var refused = Map.of("state", attempt.state(), "error", "access_denied");
        assertEquals(Refusal.DENIED, refusal(finish(Optional.of(attempt), refused)));
    }

    @Test
    void aProviderThatIsAwayIsSaidToBe() throws Exception {
        var answer = answer(attempt);
        provider.close();
        assertEquals(Refusal.UNAVAILABLE, refusal(finish(Optional.of(attempt), answer)));
        assertEquals(Optional.empty(), await(signingIn().begin(attempt)));
    }

    @Test
    void whatIsPublishedForAnotherIssuerIsNotBelieved() {
        provider.publishes("issuer", "https://another.example");
        assertEquals(Optional.empty(), await(signingIn.begin(attempt)));
        provider.publishes("issuer", provider.issuer());
        assertTrue(await(signingIn.begin(attempt)).isPresent());
    }

    @Test
    void theSecretIsSentInTheWayThatTheProviderTakesIt() throws Exception {
        provider.publishes("token_endpoint_auth_methods_supported", List.of("client_secret_post"));
        assertInstanceOf(Returned.In.class, signIn());
    }

    @Test
    void whoFailsTooOftenHasToWait() {
        for (var tries = 0; tries < config.guessing().perAddress(); tries++) {
            finish(Optional.empty(), Map.of());
        }
        assertEquals(Refusal.RATE_LIMITED, refusal(finish(Optional.empty(), Map.of())));
    }

    @Test
    void withoutAProviderThereIsNoWayToOne() {
        for (var path : List.of("/api/v1/login/oidc", "/api/v1/login/oidc/callback?code=1&state=2")) {
            callers.nobody().get(path).then().statusCode(404).body("code", equalTo("not_found"));
        }
    }

    private SigningInElsewhere signingIn() {
        return new SigningInElsewhere(provider.seenBy(vertx, time), consultants, opening, address, config, time);
    }

    private void assertUnfit(String claim, Object value) throws Exception {
        provider.says(claim, value);
        assertRefused(Refusal.DENIED);
        provider.forgets(claim);
    }

    private void assertRefused(Refusal why) throws Exception {
        assertEquals(why, refusal(signIn()));
    }

    private static Refusal refusal(Returned returned) {
        return assertInstanceOf(Returned.Out.class, returned).why();
    }

    private Returned signIn() throws Exception {
        var begun = Attempt.begin("/console");
        return finish(Optional.of(begun), answer(begun));
    }

    /** What the browser comes back from the provider with. */
    private Map<String, String> answer(Attempt begun) throws Exception {
        var there = URI.create(await(signingIn.begin(begun)).orElseThrow());
        var answer = browser.send(HttpRequest.newBuilder(there).build(), BodyHandlers.discarding());
        var back = URI.create(answer.headers().firstValue("Location").orElseThrow());
        assertEquals("chat.example", back.getHost());
        return IdentityProvider.values(back.getRawQuery());
    }

    private Returned finish(Optional<Attempt> begun, Map<String, String> answer) {
        return await(signingIn.finish(
                begun, answer.getOrDefault("state", ""), Optional.ofNullable(answer.get("code")), DEVICE));
    }

    private static <T> T await(Uni<T> uni) {
        return uni.await().atMost(Duration.ofSeconds(10));
    }
}
