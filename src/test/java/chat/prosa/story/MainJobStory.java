package chat.prosa.story;

import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import chat.prosa.PackagedServer;
import chat.prosa.TestDatabase;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** A customer and a consultant, each with a browser of his own, live, and without a reload. */
class MainJobStory {

    private static final LocatorAssertions.ContainsTextOptions HEALED =
            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000);

    private final Map<String, String> configuration = new HashMap<>(TestDatabase.empty());
    private PackagedServer server;
    private Browsers browsers;
    private Page lia;
    private Page ana;

    @BeforeEach
    void bothSignIn() throws Exception {
        configuration.put("quarkus.http.port", Integer.toString(freePort()));
        configuration.put("prosa.demo", "true");
        server = PackagedServer.start(configuration);
        browsers = Browsers.launch();
        lia = signIn("lia@cliente.prosa");
        ana = signIn("ana@demo.prosa");
    }

    @AfterEach
    void everybodyLeaves() {
        assertEquals("unloaded never", lia.evaluate("window.since"));
        assertEquals("unloaded never", ana.evaluate("window.since"));
        browsers.close();
        server.close();
    }

    @Test
    void aCustomerWaitsIsAttendedAndTheyTalkUntilItIsClosed() {
        button(lia, "Abrir chat").first().click();
        assertThat(lia.getByText("1º da fila")).isVisible();
        button(ana, "Atender").first().click();
        assertThat(panel().getByText("Ana Souza").first()).isVisible();
        say(lia, "Bom dia, a importação parou");
        assertThat(log(ana)).containsText("Bom dia, a importação parou");
        say(ana, "Vou olhar agora");
        assertThat(log(lia)).containsText("Vou olhar agora");
        assertThat(log(ana)).containsText("Lida");
        button(ana, "Encerrar").first().click();
        button(ana, "Encerrar conversa").click();
        assertThat(lia.getByText("Conversa encerrada.")).isVisible();
        assertThat(button(lia, "Abrir chat").first()).isVisible();
    }

    @Test
    void theServerIsKilledBetweenTwoMessagesAndBothPagesHealByThemselves() throws Exception {
        button(lia, "Abrir chat").first().click();
        button(ana, "Atender").first().click();
        say(lia, "Primeira");
        assertThat(log(ana)).containsText("Primeira");
        server.kill();
        say(lia, "Segunda");
        say(ana, "Terceira");
        server = PackagedServer.start(configuration);
        assertThat(log(ana)).containsText("Segunda", HEALED);
        assertThat(log(lia)).containsText("Terceira", HEALED);
        say(lia, "Quarta");
        assertThat(log(ana)).containsText("Quarta");
        for (var text : new String[] {"Primeira", "Segunda", "Terceira", "Quarta"}) {
            assertThat(log(lia).getByText(text, exactly())).hasCount(1);
            assertThat(log(ana).getByText(text, exactly())).hasCount(1);
        }
    }

    @Test
    void aChatThatNobodyAnswersIsLostAndTheCustomerIsToldTheTicketsNumber() {
        ana.evaluate("""
                async () => {
                    const answer = await fetch("/api/v1/organization/chat-settings", {
                        method: "PATCH",
                        headers: { "Content-Type": "application/json" },
                        body: JSON.stringify({ lostAfter: "PT3S" }),
                    });
                    if (!answer.ok) throw new Error(await answer.text());
                }""");
        button(lia, "Abrir chat").first().click();
        assertThat(panel()).containsText("chamado nº 1", HEALED);
        assertThat(button(ana, "Atender")).hasCount(0);
        assertThat(ana.getByText("Perdida").first()).isVisible();
    }

    private Page signIn(String email) {
        var page = browsers.ofSomebody();
        page.navigate(server.address() + "/login");
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("E-mail"))
                .fill(email);
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Senha"))
                .fill("prosa-demo");
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile("/(console|area)"));
        page.evaluate("window.since = 'unloaded never'");
        return page;
    }

    private Locator panel() {
        return lia.getByRole(AriaRole.REGION).last();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator log(Page page) {
        return page.getByRole(AriaRole.LOG);
    }

    private static void say(Page page, String text) {
        var composer = page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Escreva uma mensagem"));
        composer.fill(text);
        composer.press("Enter");
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
