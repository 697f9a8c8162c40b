package chat.prosa.api.oidc;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.http.HttpClient;
import io.vertx.mutiny.core.http.HttpClientResponse;

/** Asks by HTTP for JSON. There is no client until somebody asks. */
@Singleton
final class JsonCalls {

    /** Somebody sits before an empty page meanwhile. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    /** What was answered. */
    record Answer(int status, JsonObject body) {}

    private final Uni<HttpClient> client;

    JsonCalls(Vertx vertx) {
        var options = new HttpClientOptions().setConnectTimeout(Math.toIntExact(PATIENCE.toMillis()));
        client = Uni.createFrom()
                .item(() -> vertx.createHttpClient(options))
                .memoize()
                .indefinitely();
    }

    /** Fails with {@link ProviderUnavailable} unless there is such a document. */
    Uni<JsonObject> get(String address) {
        return call(HttpMethod.GET, address, Map.of(), "").map(answer -> document(answer, address));
    }

    /** Fails with {@link ProviderUnavailable} when no JSON is answered. */
    Uni<Answer> post(String address, Map<String, String> headers, Map<String, String> form) {
        var all = new HashMap<>(headers);
        all.put("Content-Type", Form.MEDIA_TYPE);
        return call(HttpMethod.POST, address, all, Form.of(form));
    }

    private Uni<Answer> call(HttpMethod method, String address, Map<String, String> headers, String body) {
        return client.chain(http -> http.request(request(method, address, headers)))
                .chain(opened -> opened.send(body))
                .chain(JsonCalls::answer)
                .ifNoItem()
                .after(PATIENCE)
                .fail()
                .onFailure(fault -> !(fault instanceof ProviderUnavailable))
                .transform(fault -> new ProviderUnavailable("No answer from " + address, fault));
    }

    private static RequestOptions request(HttpMethod method, String address, Map<String, String> headers) {
        var request =
                new RequestOptions().setMethod(method).setAbsoluteURI(address).putHeader("Accept", "application/json");
        headers.forEach(request::putHeader);
        return request;
    }

    private static Uni<Answer> answer(HttpClientResponse response) {
        return response.body().map(body -> new Answer(response.statusCode(), json(body.toString())));
    }

    /** Without the cause, which quotes what may be secret. */
    private static JsonObject json(String body) {
        try {
            return new JsonObject(body);
        } catch (DecodeException _) {
            throw new ProviderUnavailable("The answer is no JSON");
        }
    }

    private static JsonObject document(Answer answer, String address) {
        if (answer.status() != 200) {
            throw new ProviderUnavailable(address + " answers " + answer.status());
        }
        return answer.body();
    }
}
