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

    private static Locator field(Page page, String name) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
