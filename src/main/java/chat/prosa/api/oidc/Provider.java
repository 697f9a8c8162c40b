package chat.prosa.api.oidc;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;

import chat.prosa.api.oidc.JsonCalls.Answer;
import chat.prosa.dispatch.Time;

/**
 * An identity provider, by the authorization code flow. What it publishes of itself is fetched when somebody first
 * signs in. All that is asked of it may fail with {@link ProviderUnavailable}.
 */
public final class Provider {

    private static final Duration GOOD_FOR = Duration.ofHours(1);

    private final String label;
    private final String scopes;
    private final Client client;
    private final JsonCalls calls;
    private final IdTokens tokens;
    private final Kept<Discovered> discovered;
    private final Kept<JsonWebKeySet> keys;

    Provider(String issuer, Client client, String scopes, String label, JsonCalls calls, Time time) {
        this.label = label;
        this.scopes = scopes;
        this.client = client;
        this.calls = calls;
        this.tokens = new IdTokens(issuer, client.id(), time);
        this.discovered = new Kept<>(
                () -> calls.get(Discovered.address(issuer)).map(document -> Discovered.read(document, issuer)),
                GOOD_FOR,
                time);
        this.keys = new Kept<>(
                () -> discovered.get().chain(at -> calls.get(at.keys())).map(Provider::keySet), GOOD_FOR, time);
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /**
     * Where the browser has to go.
     *
     * @param returning where the provider is to send it afterwards
     */
    public Uni<String> authorization(Attempt attempt, String returning) {
        return discovered
                .get()
                .map(at -> at.authorization()
                        + (at.authorization().contains("?") ? "&" : "?")
                        + Form.of(asked(attempt, returning)));
    }

    private Map<String, String> asked(Attempt attempt, String returning) {
        return new TreeMap<>(Map.of(
                "response_type",
                "code",
                "client_id",
                client.id(),
                "redirect_uri",
                returning,
                "scope",
                scopes,
                "state",
                attempt.state(),
                "nonce",
                attempt.nonce(),
                "code_challenge",
                attempt.challenge(),
                "code_challenge_method",
                "S256"));
    }

    /** Changes the code that the browser came back with for what the provider says of whoever it is. */
    public Uni<Verdict> redeem(String code, Attempt attempt, String returning) {
        return discovered
                .get()
                .chain(at -> exchange(at, code, attempt, returning))
                .chain(token ->
                        token.map(given -> judge(given, attempt.nonce())).orElseGet(Provider::denied));
    }

    private Uni<Optional<String>> exchange(Discovered at, String code, Attempt attempt, String returning) {
        var form = client.fields(at);
        form.putAll(Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                returning,
                "code_verifier",
                attempt.verifier()));
        return calls.post(at.token(), client.headers(at), form).map(Provider::token);
    }

    /** A code that is no good is the browser's affair; whatever else is wrong is ours or the provider's. */
    private static Optional<String> token(Answer answer) {
        var error = answer.body().getString("error", "");
        if (answer.status() != 200 && !error.equals("invalid_grant")) {
            throw new ProviderUnavailable("A code is answered with " + answer.status() + " " + error);
        }
        return Optional.ofNullable(answer.body().getString("id_token"));
    }

    /** A token that is signed with none of the keys that are known may be signed with one that is new. */
    private Uni<Verdict> judge(String token, String nonce) {
        return keys.get()
                .chain(known -> IdTokens.signed(token, known) ? Uni.createFrom().item(known) : keys.anew())
                .map(known -> tokens.judge(token, known, nonce));
    }

    private static Uni<Verdict> denied() {
        return Uni.createFrom().item(new Verdict.Refused(Refusal.DENIED));
    }

    private static JsonWebKeySet keySet(JsonObject document) {
        try {
            return new JsonWebKeySet(document.encode());
        } catch (JoseException unreadable) {
            throw new ProviderUnavailable("Its keys cannot be read", unreadable);
        }
    }
}
