package chat.prosa.bench;

import java.util.ArrayList;
import java.util.List;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;

/** Opens and closes sockets by the thousand, some at a time. */
final class Lines {

    private static final int AT_ONCE = 50;
    private static final int NO_LIMIT = 1_000_000;

    private final Context loop;
    private final WebSocketClient client;
    private final int port;

    Lines(Context loop, int port) {
        this.loop = loop;
        this.client = loop.owner().createWebSocketClient(new WebSocketClientOptions().setMaxConnections(NO_LIMIT));
        this.port = port;
    }

    /** One for each session token, in their order. */
    List<Line> open(List<String> tokens) {
        var lines = new ArrayList<Line>();
        for (int from = 0; from < tokens.size(); from += AT_ONCE) {
            lines.addAll(Patience.await(openOnLoop(tokens.subList(from, Math.min(tokens.size(), from + AT_ONCE)))));
        }
        return lines;
    }

    void close(List<Line> lines) {
        Patience.await(Future.all(lines.stream().map(Line::close).toList()));
    }

    /** A client socket opened from another thread than its loop's now and then loses the first frame. */
    private Future<List<Line>> openOnLoop(List<String> tokens) {
        var opened = Promise.<List<Line>>promise();
        loop.runOnContext(_ -> Future.all(tokens.stream()
                        .map(token -> Line.open(client, port, token))
                        .toList())
                .<List<Line>>map(all -> all.list())
                .onComplete(opened));
        return opened.future();
    }
}
