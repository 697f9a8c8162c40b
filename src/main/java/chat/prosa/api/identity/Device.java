package chat.prosa.api.identity;

import java.util.Optional;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/**
 * What a request comes from.
 *
 * @param address in the network
 * @param userAgent what it says it is
 */
public record Device(String address, Optional<String> userAgent) {

    private static final int LONGEST = 300;

    public static Device of(RoutingContext request) {
        return new Device(
                request.request().remoteAddress().hostAddress(),
                Optional.ofNullable(request.request().getHeader(HttpHeaders.USER_AGENT))
                        .map(Device::shortened));
    }

    /** Whether the browser came by TLS; behind a proxy Quarkus is told so when it is configured to believe it. */
    static boolean secure(RoutingContext request) {
        return "https".equals(request.request().scheme());
    }

    private static String shortened(String userAgent) {
        return userAgent.substring(0, Math.min(userAgent.length(), LONGEST));
    }
}
