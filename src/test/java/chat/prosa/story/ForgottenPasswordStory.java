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
import chat.prosa.mail.MailServer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Ana has forgotten her password. */
class ForgottenPasswordStory {

    private static final Pattern LINK = Pattern.compile("https://chat\\.example(/login\\?reset=\\S+)");

    private MailServer mailServer;
    private PackagedServer server;
    private Browsers browsers;

    @BeforeEach
    void aServerThatSendsMail() throws Exception {
        mailServer = MailServer.start();
        var configuration = new HashMap<>(TestDatabase.empty());
        configuration.put("prosa.demo", "true");
        configuration.put("prosa.mail.enabled", "true");
        configuration.put("prosa.public-url", "https://chat.example/");
        configuration.put("quarkus.mailer.host", "localhost");
        configuration.put("quarkus.mailer.port", Integer.toString(mailServer.port()));
        server = PackagedServer.start(configuration);
        browsers = Browsers.launch();
    }

    @AfterEach
    void closed() throws Exception {
        browsers.close();
        server.close();
        mailServer.close();
    }

    @Test
    void aLinkByMailLetsHerChooseAnother() throws Exception {
        var ana = browsers.ofSomebody();
        ana.navigate(server.address() + "/login");
        button(ana, "Esqueci a senha").click();
        field(ana, "E-mail").fill("ana@demo.prosa");
        button(ana, "Enviar link").click();
        assertThat(ana.getByRole(AriaRole.STATUS)).containsText("o link chega em alguns minutos");

        var link = LINK.matcher(mailServer.take());
        assertTrue(link.find());
        ana.navigate(server.address() + link.group(1));
        field(ana, "Nova senha").fill("uma senha nova");
        button(ana, "Salvar senha").click();

        ana.waitForURL("**/login?changed");
        assertThat(ana.getByText("Sua senha foi alterada.")).isVisible();
        field(ana, "E-mail").fill("ana@demo.prosa");
        field(ana, "Senha").fill("uma senha nova");
        ana.keyboard().press("Enter");
        ana.waitForURL("**/console");

        var later = browsers.ofSomebody();
        later.navigate(server.address() + link.group(1));
        field(later, "Nova senha").fill("outra senha nova");
        button(later, "Salvar senha").click();
        assertThat(later.getByRole(AriaRole.ALERT)).containsText("Este link já não vale.");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator field(Page page, String name) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
