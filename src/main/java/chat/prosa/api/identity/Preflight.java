package chat.prosa.api.identity;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Lets browsers send what other sites' pages ask for. Before they do they ask without saying for whom, so the answer is
 * the same for everybody: every page may, but never with the cookie. Whether a page may indeed, its request is told,
 * see {@link ForeignPages}.
 */
@Singleton
final class Preflight {

    private static final int BEFORE_AUTHENTICATION = -SecurityHandlerPriorities.AUTHENTICATION - 1;

    private static final String FOR_TWO_HOURS = "7200";

    void open(@Observes Router router) {
        router.options("/api/v1/*").order(BEFORE_AUTHENTICATION).handler(Preflight::answer);
    }

    private static void answer(RoutingContext asked) {
        if (!asked.request().headers().contains(HttpHeaderNames.ACCESS_CONTROL_REQUEST_METHOD)) {
            asked.next();
            return;
        }
        asked.response()
                .setStatusCode(204)
                .putHeader(HttpHeaderNames.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .putHeader(HttpHeaderNames.ACCESS_CONTROL_ALLOW_METHODS, "GET, POST, PUT, PATCH, DELETE")
                .putHeader(
                        HttpHeaderNames.ACCESS_CONTROL_ALLOW_HEADERS, "Authorization, Content-Type, X-Requested-With")
                .putHeader(HttpHeaderNames.ACCESS_CONTROL_MAX_AGE, FOR_TWO_HOURS)
                .end();
    }
}
