package chat.prosa.gateway;

import java.util.List;

import jakarta.inject.Singleton;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;

/** How the HTTP server treats sockets. */
@Singleton
final class SocketOptions implements HttpServerOptionsCustomizer {

    /** Frames up to so many times the limit are read to be refused; the connection of a longer one breaks. */
    private static final int READ_TO_BE_REFUSED = 16;

    private final Limits limits;

    SocketOptions(Limits limits) {
        this.limits = limits;
    }

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        customize(options);
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        customize(options);
    }

    @Override
    public void customizeDomainSocketServer(HttpServerOptions options) {
        customize(options);
    }

    /** Compression is off: its state costs more than ten times the memory of a connection. */
    private void customize(HttpServerOptions options) {
        options.setWebSocketSubProtocols(List.of(Subprotocols.PROSA))
                .setPerMessageWebSocketCompressionSupported(false)
                .setPerFrameWebSocketCompressionSupported(false)
                .setMaxWebSocketFrameSize(READ_TO_BE_REFUSED * limits.frameBytes())
                .setMaxWebSocketMessageSize(READ_TO_BE_REFUSED * limits.frameBytes());
    }
}
