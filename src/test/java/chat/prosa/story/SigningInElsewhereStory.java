package chat.prosa.story;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.HashMap;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import chat.prosa.PackagedServer;
import chat.prosa.TestDatabase;
import chat.prosa.api.oidc.IdentityProvider;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Ana's firm has an identity provider. */
class SigningInElsewhereStory {

    private static final String WAY = "Entrar com Conta Demo";
    private static final String WANTED = "/firm/settings/macros";

    private IdentityProvider provider;
    private PackagedServer server;
    private Browsers browsers;

    @BeforeEach
    void aServerThatKnowsTheProvider() throws Exception {
        provider = IdentityProvider.start();
        var port = Integer.toString(freePort());
        var configuration = new HashMap<>(TestDatabase.empty());
        configuration.put("prosa.demo", "true");
        configuration.put("quarkus.http.port", port);
        configuration.put("prosa.public-url", "http://localhost:" + port);
        configuration.put("prosa.oidc.issuer", provider.issuer());
        configuration.put("prosa.oidc.client-id", IdentityProvider.CLIENT);
        configuration.put("prosa.oidc.client-secret", IdentityProvider.SECRET);
        configuration.put("prosa.oidc.label", "Conta Demo");
        server = PackagedServer.start(configuration);
        browsers = Browsers.launch();
    }

    @AfterEach
    void closed() {
        browsers.close();
        server.close();
        provider.close();
    }

    @Test
    void sheComesBackToThePageSheWantedAndWhoIsNotKnownIsTold() {
        var ana = browsers.ofSomebody();
        provider.vouchesFor("ninguem@demo.prosa");
        ana.navigate(server.address() + WANTED);
        way(ana).click();
        assertThat(ana.getByRole(AriaRole.ALERT)).containsText("Seu e-mail não é de um especialista ativo aqui.");

        provider.vouchesFor("ana@demo.prosa");
        way(ana).click();
        ana.waitForURL(server.address() + WANTED);
        assertThat(ana.getByText("/encerrar").first()).isVisible();

        ana.navigate(server.address() + "/api/v1/login/oidc?back=https://evil.example/");
        ana.waitForURL(server.address() + "/console");
    }

    private static Locator way(Page page) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(WAY));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
