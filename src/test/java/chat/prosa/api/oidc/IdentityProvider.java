package chat.prosa.api.oidc;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.mutiny.core.Vertx;
import org.jose4j.json.JsonUtil;

import chat.prosa.access.Secret;
import chat.prosa.dispatch.Time;

/** Where people sign in without being asked anything: a provider's server, which says whatever a test wants it to. */
public final class IdentityProvider implements AutoCloseable {

    public static final String CLIENT = "prosa";
    public static final String SECRET = "a secret: between/us";

    private final HttpServer server;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final Map<String, Object> claims = new ConcurrentHashMap<>();
    private final Map<String, Object> document = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile TokenSigner published = TokenSigner.rsa("first");
    private volatile TokenSigner signer = published;

    private IdentityProvider(HttpServer server) {
        this.server = server;
        document.putAll(Map.of(
                "issuer", issuer(),
                "authorization_endpoint", issuer() + "/authorize?realm=staff",
                "token_endpoint", issuer() + "/token",
                "jwks_uri", issuer() + "/keys"));
        server.createContext("/.well-known/openid-configuration", call -> answer(call, 200, JsonUtil.toJson(document)));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.createContext("/keys", call -> answer(call, 200, published.keySet()));
        server.start();
    }

    public static IdentityProvider start() throws IOException {
        return new IdentityProvider(HttpServer.create(new InetSocketAddress("localhost", 0), 0));
    }

    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** What it claims of whoever signs in from now on. */
    public void says(String claim, Object value) {
        claims.put(claim, value);
    }

    /** Claims again what it would claim by itself. */
    public void forgets(String claim) {
        claims.remove(claim);
    }

    /** Says that whoever signs in has this address, and that it has seen to it. */
    public void vouchesFor(String email) {
        says("email", email);
        says("email_verified", true);
    }

    /** What stands in its discovery document. */
    public void publishes(String name, Object value) {
        document.put(name, value);
    }

    /** Signs with another key from now on, as providers do from time to time. */
    public void changesKey(TokenSigner key) {
        published = key;
        signer = key;
    }

    /** Has somebody else sign in its name. */
    public void isForgedBy(TokenSigner key) {
        signer = key;
    }

    /** How often this was asked for. */
    public long asked(String path) {
        return asked.stream().filter(path::equals).count();
    }

    /** This server as the program sees it. */
    public Providers seenBy(Vertx vertx, Time time) {
        return new Providers(new Configured(Optional.of(issuer())), new JsonCalls(vertx), time);
    }

    private record Configured(Optional<String> issuer) implements OidcConfig {

        @Override
        public Optional<String> clientId() {
            return Optional.of(CLIENT);
        }

        @Override
        public Optional<String> clientSecret() {
            return Optional.of(SECRET);
        }

        @Override
        public String scopes() {
            return "openid email";
        }

        @Override
        public Optional<String> label() {
            return Optional.empty();
        }
    }

    private void authorize(HttpExchange call) throws IOException {
        var wish = values(call.getRequestURI().getRawQuery());
        var code = Secret.random();
        codes.put(code, wish);
        call.getResponseHeaders()
                .add("Location", wish.get("redirect_uri") + "?code=" + code + "&state=" + wish.get("state"));
        answer(call, 302, "");
    }

    private void token(HttpExchange call) throws IOException {
        var form = values(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (!isTheClient(call, form)) {
            answer(call, 401, "{\"error\":\"invalid_client\"}");
            return;
        }
        var wish = Optional.ofNullable(codes.remove(form.get("code"))).filter(asked -> fits(asked, form));
        answer(call, wish.isPresent() ? 200 : 400, wish.map(this::tokens).orElse("{\"error\":\"invalid_grant\"}"));
    }

    private boolean isTheClient(HttpExchange call, Map<String, String> form) {
        if (document.containsKey("token_endpoint_auth_methods_supported")) {
            return SECRET.equals(form.get("client_secret"));
        }
        var expected = Form.encoded(CLIENT) + ":" + Form.encoded(SECRET);
        return ("Basic " + Base64.getEncoder().encodeToString(expected.getBytes(StandardCharsets.UTF_8)))
                .equals(call.getRequestHeaders().getFirst("Authorization"));
    }

    private static boolean fits(Map<String, String> wish, Map<String, String> form) {
        var challenge =
                Base64.getUrlEncoder().withoutPadding().encodeToString(Secret.sha256(form.get("code_verifier")));
        return challenge.equals(wish.get("code_challenge"))
                && form.get("redirect_uri").equals(wish.get("redirect_uri"));
    }

    private String tokens(Map<String, String> wish) {
        var said = new HashMap<String, Object>(Map.of(
                "iss", issuer(),
                "aud", wish.get("client_id"),
                "sub", "u-1",
                "nonce", wish.get("nonce"),
                "exp", System.currentTimeMillis() / 1000 + 300));
        said.putAll(claims);
        return JsonUtil.toJson(Map.of("token_type", "Bearer", "access_token", "-", "id_token", signer.sign(said)));
    }

    private void answer(HttpExchange call, int status, String body) throws IOException {
        asked.add(call.getRequestURI().getPath());
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    /** What a query or a form says. */
    public static Map<String, String> values(String form) {
        return Arrays.stream(form.split("&"))
                .map(value -> value.split("=", 2))
                .collect(Collectors.toMap(value -> value[0], value -> decoded(value[1])));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
