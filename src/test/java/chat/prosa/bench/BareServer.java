package chat.prosa.bench;

import java.util.ArrayList;
import java.util.List;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.json.JsonObject;
import io.vertx.pgclient.PgConnectOptions;

/**
 * The barest server that could do the same work: sockets, a number for each message, a durable row, and only then the
 * answer and the delivery. It has no rules, no callers, no limits and no recovery. One event loop does it all, which is
 * the cheapest way there is.
 */
final class BareServer {

    private final BareJournal journal;
    private final List<BareChat> chats = new ArrayList<>();

    private BareServer(BareJournal journal) {
        this.journal = journal;
    }

    /** Takes the port to listen to, and the address, user and password of the database. */
    public static void main(String[] arguments) {
        var vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
        var database =
                PgConnectOptions.fromUri(arguments[1]).setUser(arguments[2]).setPassword(arguments[3]);
        BareJournal.open(vertx, database)
                .map(BareServer::new)
                .compose(server -> server.listen(vertx, Integer.parseInt(arguments[0])))
                .onFailure(BareServer::giveUp);
    }

    private Future<HttpServer> listen(Vertx vertx, int port) {
        var options = new HttpServerOptions()
                .setPerMessageWebSocketCompressionSupported(false)
                .setPerFrameWebSocketCompressionSupported(false)
                .addWebSocketSubProtocol("prosa.v1");
        return vertx.createHttpServer(options)
                .requestHandler(request -> request.response().end())
                .webSocketHandler(this::welcome)
                .listen(port);
    }

    static void giveUp(Throwable cause) {
        System.err.println(cause);
        System.exit(1);
    }

    private void welcome(ServerWebSocket socket) {
        socket.textMessageHandler(text -> receive(socket, new JsonObject(text)));
        socket.writeTextMessage(frame("welcome", new JsonObject()));
    }

    private void receive(ServerWebSocket from, JsonObject frame) {
        var ref = frame.getString("ref");
        var data = frame.getJsonObject("data");
        switch (frame.getString("type")) {
            case "chat.open" -> open(from, ref);
            case "chat.take" -> take(from, ref, data.getString("chat"));
            case "message.send" -> send(from, ref, data);
            case String other -> throw new IllegalArgumentException(other);
        }
    }

    private void open(ServerWebSocket customer, String ref) {
        var chat = new BareChat(chats.size());
        chat.join(customer);
        chats.add(chat);
        answer(customer, ref, new JsonObject().put("chat", new JsonObject().put("id", chat.id())));
    }

    private void take(ServerWebSocket consultant, String ref, String chat) {
        chat(chat).join(consultant);
        answer(consultant, ref, new JsonObject());
    }

    private void send(ServerWebSocket from, String ref, JsonObject message) {
        var chat = chat(message.getString("chat"));
        var entry = chat.number(message);
        journal.append(entry, () -> {
            answer(from, ref, new JsonObject().put("seq", entry.seq()));
            chat.tellOthers(from, frame("entry.added", entry.toJson()));
        });
    }

    private BareChat chat(String id) {
        return chats.get(Integer.parseInt(id));
    }

    private static void answer(ServerWebSocket to, String ref, JsonObject data) {
        to.writeTextMessage(new JsonObject()
                .put("type", "ok")
                .put("ref", ref)
                .put("data", data)
                .encode());
    }

    private static String frame(String type, JsonObject data) {
        return new JsonObject().put("type", type).put("data", data).encode();
    }
}
