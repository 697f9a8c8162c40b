package chat.prosa.gateway;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** What a client offers to speak; a browser, which cannot set headers, also carries its token there. */
final class Subprotocols {

    /** The one that is spoken. */
    static final String PROSA = "prosa.v1";

    /** Order of a route that is asked before anybody is identified. */
    static final int BEFORE_AUTHENTICATION = -SecurityHandlerPriorities.AUTHENTICATION - 1;

    /** As Quarkus has it: then the URL-encoded value, such as {@code Bearer%20abc}. */
    private static final String CARRIED = "quarkus-http-upgrade#Authorization#";

    private Subprotocols() {}

    /** Puts the token where it is looked for. A client that can send the header itself is not second-guessed. */
    static void uncoverToken(RoutingContext handshake) {
        var request = handshake.request();
        if (!request.headers().contains(HttpHeaders.AUTHORIZATION)) {
            carried(request).ifPresent(token -> request.headers().set(HttpHeaders.AUTHORIZATION, token));
        }
        handshake.next();
    }

    /** Whether ours is among those that a client offers; who offers none takes what he gets. */
    static boolean acceptable(HttpServerRequest handshake) {
        return offered(handshake).findAny().isEmpty() || offered(handshake).anyMatch(PROSA::equals);
    }

    private static Optional<String> carried(HttpServerRequest handshake) {
        return offered(handshake)
                .filter(protocol -> protocol.regionMatches(true, 0, CARRIED, 0, CARRIED.length()))
                .findFirst()
                .flatMap(protocol -> decoded(protocol.substring(CARRIED.length())));
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }

    private static Stream<String> offered(HttpServerRequest handshake) {
        return handshake.headers().getAll(HttpHeaderNames.SEC_WEBSOCKET_PROTOCOL).stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(String::strip);
    }
}
