package chat.prosa.story;

import java.nio.file.Files;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A customer asks what is kept of her, and then to be forgotten. */
class PrivacyStory {

    @RegisterExtension
    static final Stage stage = new Stage();

    @Test
    void aCustomersDataIsHandedOutAndThenErasedOnceHerNameIsTyped() throws Exception {
        var ana = stage.consultant("ana");
        var lia = stage.customer("lia");
        lia.opensChat();
        lia.says("A nota não sai");
        ana.takes("Lia Ferreira");
        stage.seesOff(lia);

        var firm = visits(ana, "/firm/people/customers");
        button(firm, "Lia Ferreira").click();
        var panel = firm.locator("prosa-customer");
        var download = firm.waitForDownload(
                () -> panel.getByRole(AriaRole.LINK, named("Exportar dados")).click());
        assertTrue(Files.readString(download.path()).contains("A nota não sai"));

        button(panel, "Apagar dados…").click();
        var dialog = panel.locator("prosa-erasing");
        assertThat(dialog.getByRole(AriaRole.LIST, named("O que some"))).containsText("Tudo que ele escreveu");
        dialog.getByRole(AriaRole.TEXTBOX).fill("Lia");
        firm.keyboard().press("Enter");
        assertThat(dialog.getByText("Não é o mesmo nome.")).isVisible();
        dialog.getByRole(AriaRole.TEXTBOX).fill("Lia Ferreira");
        firm.keyboard().press("Enter");
        assertThat(firm.getByText("Os dados do cliente foram apagados.")).isVisible();
        assertThat(button(firm, "Lia Ferreira")).hasCount(0);
    }

    @Test
    void chatsAreKeptForATimeOnceItIsConfirmed() {
        var firm = visits(stage.consultant("ana"), "/firm/settings/privacy");
        assertThat(firm.getByLabel("Para sempre")).isChecked();
        firm.getByLabel("Por um prazo").check();
        button(firm, "Salvar").click();
        assertThat(firm.getByText("Escolha um número inteiro")).isVisible();
        firm.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Dias"))
                .fill("365");
        button(firm, "Salvar").click();
        assertThat(firm.getByText("Guardar só por 365 dias?")).isVisible();
        button(firm, "Mudar o prazo").click();
        assertThat(firm.getByText("Salvo")).isVisible();
        firm.reload();
        assertThat(firm.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Dias")))
                .hasValue("365");
        firm.getByLabel("Para sempre").check();
        button(firm, "Salvar").click();
        assertThat(firm.getByText("Salvo")).isVisible();
    }

    @Test
    void anAdminSaysWhatTheHostPlatformCallsAProject() {
        var ana = stage.consultant("ana");
        var firm = visits(ana, "/firm/projects/" + ana.firstOf("projects"));
        button(firm, "Editar projeto").click();
        var panel = firm.locator("prosa-project-form");
        panel.getByLabel("Id externo").fill("obra-77");
        button(panel, "Salvar").click();
        assertThat(firm.getByText("Id externo: obra-77")).isVisible();
    }

    private static Page visits(Consultant consultant, String path) {
        var page = consultant.page.context().newPage();
        page.navigate(stage.address() + path);
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, named(name));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
