package chat.prosa.story;

import java.util.HashMap;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import chat.prosa.PackagedServer;
import chat.prosa.TestDatabase;
import chat.prosa.host.DemoHost;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Rita has installed Prosa for her firm, and nobody is there yet. */
class FirstRunStory {

    private PackagedServer server;
    private Browsers browsers;

    @BeforeEach
    void anEmptyServer() throws Exception {
        var configuration = new HashMap<>(TestDatabase.empty());
        configuration.put("prosa.demo", "false");
        server = PackagedServer.start(configuration);
        browsers = Browsers.launch();
    }

    @AfterEach
    void closed() {
        browsers.close();
        server.close();
    }

    @Test
    void whatTheServerPrintsLetsHerBeginAsAdmin() {
        var rita = browsers.ofSomebody();
        rita.navigate(server.address() + "/welcome#" + server.setupCode());
        assertThat(rita.getByLabel("Código de instalação")).hasCount(0);
        field(rita, "Nome da empresa").fill("Atlas Consultoria");
        rita.getByLabel("Fuso horário").selectOption("America/Manaus");
        begins(rita);

        rita.waitForURL("**/firm/start");
        assertThat(rita.getByText("Primeiros passos").first()).isVisible();
        var later = rita.context().newPage();
        later.navigate(server.address() + "/welcome");
        assertThat(later).hasURL(Pattern.compile("/console$"));
        later.navigate(server.address() + "/firm/settings/chat");
        assertThat(later.getByLabel("Fuso horário")).hasValue("America/Manaus");
    }

    @Test
    void byThePagesAloneSheComesToTheFirstChatOnHerPlatform() throws Exception {
        var rita = browsers.ofSomebody();
        rita.navigate(server.address() + "/welcome#" + server.setupCode());
        field(rita, "Nome da empresa").fill("Atlas Consultoria");
        begins(rita);
        rita.waitForURL("**/firm/start");

        rita.navigate(server.address() + "/firm/projects");
        press(rita.locator("prosa-empty"), "Novo projeto");
        var project = rita.locator("prosa-project-form");
        project.getByLabel("Nome").fill("Implantação");
        project.getByLabel("Responsável").selectOption("Rita Melo");
        press(project, "Criar");
        assertThat(rita.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Implantação")))
                .isVisible();

        rita.navigate(server.address() + "/firm/settings/keys");
        press(rita.locator("prosa-host-keys"), "Nova chave de assinatura");
        rita.locator("prosa-new-key").getByLabel("Nome").fill("Portal");
        press(rita.locator("prosa-new-key"), "Criar chave");
        assertThat(rita.locator("prosa-secret code")).isVisible();
        var secret = rita.locator("prosa-secret code").textContent();
        press(rita.locator("prosa-secret"), "Já guardei");
        var key = rita.locator("prosa-host-keys td code").textContent();
        try (var host = DemoHost.start(0, server.address(), key, secret, "")) {
            rita.getByLabel("Origens permitidas").fill(host.address());
            press(rita.locator("prosa-origins"), "Salvar");
            assertThat(rita.getByText("Origens salvas.")).isVisible();
            var lia = new Visitor("lia", browsers.ofSomebody());
            lia.page.navigate(host.address());
            lia.isTold("ready");

            rita.navigate(server.address() + "/firm/people/customers");
            press(rita.locator("prosa-customers"), "Lia Ferreira");
            var customer = rita.locator("prosa-customer");
            customer.getByLabel("Procurar um projeto").first().fill("Impl");
            press(customer, "Adicionar Implantação");
            press(customer, "Salvar");
            assertThat(rita.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Implantação")))
                    .isVisible();

            rita.navigate(server.address() + "/console");
            assertThat(rita.getByText("Os primeiros passos levam até a primeira."))
                    .isVisible();
            lia.page.reload();
            lia.opensChat();
            rita.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Atender Lia Ferreira"))
                    .first()
                    .click();
            lia.sees("Rita Melo");
        }
    }

    @Test
    void aStrangerIsAskedForTheCodeAndGetsNowhere() {
        var stranger = browsers.ofSomebody();
        stranger.navigate(server.address() + "/");
        stranger.waitForURL("**/welcome");
        field(stranger, "Código de instalação").fill("adivinhado");
        field(stranger, "Nome da empresa").fill("Minha agora");
        begins(stranger);
        assertThat(stranger.getByText("O código é outro.")).isVisible();
        assertThat(field(stranger, "Código de instalação")).isFocused();
        assertThat(field(stranger, "Nome da empresa")).hasValue("Minha agora");
    }

    private static void begins(Page page) {
        field(page, "Seu nome").fill("Rita Melo");
        field(page, "E-mail").fill("rita@atlas.example");
        page.getByLabel("Senha").fill("uma senha boa");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Começar"))
                .click();
    }

    private static void press(Locator within, String button) {
        within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
    }

    private static Locator field(Page page, String name) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
