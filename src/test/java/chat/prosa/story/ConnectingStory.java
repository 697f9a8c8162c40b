package chat.prosa.story;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** An admin connects other systems, and looks who did what. */
class ConnectingStory {

    @RegisterExtension
    static final Stage stage = new Stage();

    @Test
    void aKeysSecretIsShownOnceAndWhoMadeItStaysKnown() {
        var firm = settles(stage.consultant("ana"), "keys");
        button(firm, "Nova chave de API").click();
        var panel = firm.locator("prosa-drawer"); // whose content is slotted, hence not within its dialog
        panel.getByLabel("Nome").fill("Portal");
        button(panel, "Criar chave").click();
        assertThat(firm.getByText("Copie agora: não será mostrado de novo.")).isVisible();
        assertThat(firm.getByText("prosa_")).isVisible();
        button(firm, "Já guardei").click();
        assertThat(firm.getByText("prosa_")).hasCount(0);
        assertThat(firm.getByRole(AriaRole.ROWHEADER)).containsText("Portal");

        button(firm, "Excluir Portal").click();
        button(firm.getByRole(AriaRole.DIALOG), "Excluir").click();
        assertThat(firm.getByText("Chave excluída.")).isVisible();
        link(firm, "Auditoria").click();
        assertThat(firm.getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions().setHasText("Ana Souza excluiu a chave de API Portal")))
                .isVisible();
    }

    @Test
    void aWebhookIsTriedAndWhatCameOfItIsSeen() {
        var firm = settles(stage.consultant("ana"), "webhooks");
        button(firm, "Novo webhook").click();
        var panel = firm.locator("prosa-drawer");
        panel.getByLabel("Endereço").fill("https://10.0.0.1/hook");
        button(panel, "Criar webhook").click();
        assertThat(firm.getByText("Use um endereço https:// público, sem usuário nem #."))
                .isVisible();
        panel.getByLabel("Endereço").fill("https://crm.invalid/hook");
        button(panel, "Criar webhook").click();
        button(firm, "Já guardei").click();
        button(firm, "https://crm.invalid/hook").click();
        button(panel, "Testar").click();
        assertThat(panel.getByText("crm.invalid is not known")).isVisible();
    }

    @Test
    void onesPasswordIsChangedByWhoKnowsThePresentOne() {
        var account = opens(stage.consultant("ana"), "/firm/account");
        assertThat(account.getByText("Este aparelho")).isVisible();
        account.getByLabel("Senha atual").fill("wrong password");
        account.getByLabel("Nova senha").fill("a new password");
        button(account, "Trocar senha").click();
        assertThat(account.getByText("A senha atual é outra.")).isVisible();
        account.getByLabel("Senha atual").fill("prosa-demo");
        button(account, "Trocar senha").click();
        assertThat(account.getByText("Senha trocada.")).isVisible();
        assertThat(account.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText("Este aparelho")))
                .hasCount(1);
    }

    private static Page settles(Consultant admin, String what) {
        return opens(admin, "/firm/settings/" + what);
    }

    private static Page opens(Consultant who, String path) {
        var page = who.page.context().newPage();
        page.navigate(who.page.url().replaceFirst("/console.*", path));
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Locator part, String name) {
        return part.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
