package chat.prosa.story;

import java.util.HashMap;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import chat.prosa.PackagedServer;
import chat.prosa.TestDatabase;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Somebody signs out, with the console open in two tabs. */
class SigningOutStory {

    private PackagedServer server;
    private Browsers browsers;

    @BeforeEach
    void aServer() throws Exception {
        var configuration = new HashMap<>(TestDatabase.empty());
        configuration.put("prosa.demo", "true");
        server = PackagedServer.start(configuration);
        browsers = Browsers.launch();
    }

    @AfterEach
    void closed() {
        browsers.close();
        server.close();
    }

    @Test
    void allHisTabsAreLeftAndTheOthersComeBackWhenHeDoes() {
        var one = browsers.ofSomebody();
        one.navigate(server.address() + "/login");
        signIn(one);
        var other = one.context().newPage();
        other.navigate(server.address() + "/console");
        assertThat(other.getByText("Ninguém espera agora.").first()).isVisible();

        one.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Preferências"))
                .click();
        one.getByText("Sair", new Page.GetByTextOptions().setExact(true)).click();

        assertThat(other).hasURL(Pattern.compile("/login\\?expired&back=%2Fconsole$"));
        assertThat(one).hasURL(Pattern.compile("/login$"));
        signIn(other);
    }

    private static void signIn(Page page) {
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("E-mail"))
                .fill("ana@demo.prosa");
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Senha"))
                .fill("prosa-demo");
        page.keyboard().press("Enter");
        page.waitForURL("**/console");
    }
}
