package chat.prosa.host;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A host platform: its page has the embed on it, under a policy as strict as there are, and its server vouches for the
 * one visitor it has. To try the embed, without a build:
 *
 * <pre>java src/test/java/chat/prosa/host/DemoHost.java http://localhost:8080 KEY SECRET [PROJECT]</pre>
 */
public final class DemoHost implements AutoCloseable {

    private static final int PORT = 8090;

    private static final String POLICY =
            "default-src 'none'; script-src 'self' %1$s; connect-src 'self' %1$s %2$s; style-src 'self'; base-uri 'none'; "
                    + "form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

    private static final String PAGE = """
            <!doctype html>
            <html lang="pt-BR">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Portal do cliente</title>
            <link rel="stylesheet" href="/page.css">
            <header><b>Portal do cliente</b><span>Lia Ferreira</span></header>
            <main>
              <h1>Implantação ERP</h1>
              <p>A migração de dados termina na sexta-feira. O treinamento dos usuários-chave começa na semana que vem.</p>
              <div id="chat"></div>
              <h2>O que o chat conta a esta página</h2>
              <ol id="events"></ol>
            </main>
            <script src="/settings.js" defer></script>
            <script src="%s/widget.js" defer></script>
            <script src="/events.js" defer></script>
            """;

    private static final String STYLE = """
            :root { color-scheme: light dark; font: 17px/1.6 Georgia, serif; }
            body { margin: 0; }
            header { display: flex; justify-content: space-between; padding: 16px 24px; border-bottom: 1px solid #8884; }
            main { max-width: 44em; margin: 40px auto; padding: 0 24px 120px; }
            h1 { font-size: 32px; line-height: 1.2; }
            h2 { margin-top: 48px; font-size: 18px; }
            ol { color: gray; font: 13px/1.7 monospace; overflow-wrap: anywhere; }
            .inline #chat { height: 600px; margin-top: 32px; }
            """;

    private static final String SETTINGS = """
            const inline = location.pathname === "/inline";
            document.documentElement.classList.toggle("inline", inline);
            window.ProsaSettings = {
              getToken: async () => (await fetch("/token")).text(),
              project: %s,
              mode: inline ? "inline" : "floating",
              mount: inline ? "#chat" : undefined,
            };
            """;

    private static final String EVENTS = """
            for (const event of "ready open close unread message opened taken closed lost error".split(" ")) {
              Prosa.on(event, (detail) => {
                const line = document.createElement("li");
                line.textContent = event + " " + JSON.stringify(detail);
                document.querySelector("#events").append(line);
              });
            }
            """;

    private final HttpServer server;
    private final String prosa;
    private final String key;
    private final String secret;
    private final String project;

    private DemoHost(HttpServer server, String prosa, String key, String secret, String project) {
        this.server = server;
        this.prosa = prosa;
        this.key = key;
        this.secret = secret;
        this.project = project;
    }

    static void main(String... arguments) throws IOException {
        if (arguments.length < 3) {
            throw new IllegalArgumentException("Say where Prosa is, the signing key's id and its secret.");
        }
        var project = arguments.length > 3 ? arguments[3] : "";
        var host = start(PORT, URI.create(arguments[0]), arguments[1], arguments[2], project);
        System.out.println("The host's page is at " + host.address() + ", and with the chat in it at /inline");
    }

    /**
     * @param port 0 for any that is free
     * @param key the id of the signing key
     * @param project what the host calls the one its visitor belongs to; empty to leave that to Prosa
     */
    public static DemoHost start(int port, URI prosa, String key, String secret, String project) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(port), 0);
        var host = new DemoHost(server, prosa.toString().replaceFirst("/$", ""), key, secret, project);
        server.createContext("/", host::answer);
        server.start();
        return host;
    }

    /** Its origin. */
    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange asked) throws IOException {
        var pages = Map.of(
                "/page.css", new String[] {"text/css", STYLE},
                "/settings.js", new String[] {"text/javascript", SETTINGS.formatted(projectSetting())},
                "/events.js", new String[] {"text/javascript", EVENTS},
                "/token", new String[] {"text/plain", token()});
        var found =
                pages.getOrDefault(asked.getRequestURI().getPath(), new String[] {"text/html", PAGE.formatted(prosa)});
        send(asked, found[0], found[1].getBytes(StandardCharsets.UTF_8));
    }

    private void send(HttpExchange asked, String type, byte[] body) throws IOException {
        asked.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        asked.getResponseHeaders().set("Cache-Control", "no-store");
        asked.getResponseHeaders().set("Content-Security-Policy", POLICY.formatted(prosa, socket()));
        asked.sendResponseHeaders(200, body.length);
        try (asked) {
            asked.getResponseBody().write(body);
        }
    }

    private String socket() {
        return prosa.replaceFirst("^http", "ws");
    }

    private String projectSetting() {
        return project.isEmpty() ? "undefined" : "\"ext:" + project + "\"";
    }

    /** Says who the visitor is, in the way of JSON Web Tokens, for five minutes. */
    private String token() {
        var header = "{\"alg\":\"HS256\",\"kid\":\"" + key + "\"}";
        var claims = "{\"sub\":\"lia\",\"name\":\"Lia Ferreira\"" + projects() + ",\"exp\":"
                + Instant.now().plusSeconds(300).getEpochSecond() + "}";
        var content = encoded(header.getBytes(StandardCharsets.UTF_8)) + "."
                + encoded(claims.getBytes(StandardCharsets.UTF_8));
        return content + "." + encoded(signature(content));
    }

    private String projects() {
        return project.isEmpty() ? "" : ",\"projects\":[\"" + project + "\"]";
    }

    private byte[] signature(String content) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HmacSHA256", impossible);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
