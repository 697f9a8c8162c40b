package chat.prosa.outbox;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;

import chat.prosa.dispatch.Time;
import chat.prosa.webhook.Due;
import chat.prosa.webhook.PrivateNetworks;

/**
 * Posts to a webhook's address. Which machine that is, is looked up here and then called, so that no name can lead
 * elsewhere between the two. Redirects are not followed.
 */
@Singleton
final class Sending {

    private static final int MOST_OF_ANSWER = 65_536;
    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final WebhookConfig config;
    private final Time time;
    private final HttpClient client;

    Sending(Vertx vertx, WebhookConfig config, Time time) {
        this.config = config;
        this.time = time;
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setKeepAlive(false).setMaxPoolSize(64).setConnectTimeout((int)
                        config.timeout().toMillis()));
    }

    /** Answers with the status; fails when there is none in time, or the address is none to be called. */
    Uni<Integer> send(Due due, String body) {
        return address(URI.create(due.url()))
                .chain(address -> request(due, body, address))
                .ifNoItem()
                .after(config.timeout())
                .fail();
    }

    private Uni<InetAddress> address(URI uri) {
        return Uni.createFrom()
                .item(() -> lookUp(uri.getHost()))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private InetAddress lookUp(String host) {
        try {
            var addresses = InetAddress.getAllByName(host);
            if (!config.allowPrivate() && Arrays.stream(addresses).anyMatch(PrivateNetworks::contain)) {
                throw new NotToBeCalled(host + " is in a private network");
            }
            return addresses[0];
        } catch (UnknownHostException unknown) {
            throw new NotToBeCalled(host + " is not known");
        }
    }

    private Uni<Integer> request(Due due, String body, InetAddress address) {
        return Uni.createFrom()
                .completionStage(() -> client.request(options(due, body, address))
                        .compose(request -> answer(request, body))
                        .toCompletionStage());
    }

    private RequestOptions options(Due due, String body, InetAddress address) {
        var uri = URI.create(due.url());
        var encrypted = uri.getScheme().equals("https");
        var port = uri.getPort() > 0 ? uri.getPort() : encrypted ? HTTPS : HTTP;
        if (!encrypted && !config.allowPrivate()) {
            throw new NotToBeCalled("It is not encrypted");
        }
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, port)))
                .setHost(uri.getHost())
                .setPort(port)
                .setSsl(encrypted)
                .setURI(target(uri))
                .setFollowRedirects(false)
                .setTimeout(config.timeout().toMillis())
                .putHeader("Content-Type", "application/json")
                .putHeader("User-Agent", "Prosa-Webhooks/1")
                .putHeader("Prosa-Event", due.event().wire())
                .putHeader("Prosa-Delivery", due.id().toString())
                .putHeader("Prosa-Signature", Signature.of(body, due.secret(), time.now()));
    }

    private static String target(URI uri) {
        var path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    private static Future<Integer> answer(HttpClientRequest request, String body) {
        return request.send(body).map(Sending::passOver).map(HttpClientResponse::statusCode);
    }

    /** What a receiver says besides its status is of no use; one that goes on and on is cut off. */
    private static HttpClientResponse passOver(HttpClientResponse response) {
        var left = new int[] {MOST_OF_ANSWER};
        return response.handler(piece -> {
            left[0] -= piece.length();
            if (left[0] < 0) {
                response.request().reset();
            }
        });
    }

    @PreDestroy
    void close() {
        client.close();
    }

    /** An address that is not called. */
    static final class NotToBeCalled extends RuntimeException {

        private static final long serialVersionUID = 1;

        NotToBeCalled(String why) {
            super(why);
        }
    }
}
