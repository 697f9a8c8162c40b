package chat.prosa.story;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Somebody settles how the firm works, in another tab beside his console. */
class SettlingStory {

    @RegisterExtension
    static final Stage stage = new Stage();

    @Test
    void howChatsAreRoutedIsSavedAtOnceAndWorksAtOnce() {
        var ana = stage.consultant("ana");
        var firm = settlesTheFirm(ana);
        radio(firm, "Automático").check();
        assertThat(firm.getByText("Salvo")).isVisible();
        firm.reload();
        assertThat(radio(firm, "Automático")).isChecked();
        var lia = stage.customer("lia");
        lia.opensChat();
        assertThat(ana.offer("Lia Ferreira")).isVisible();
        assertThat(firm.getByText("Lia Ferreira espera por você: Implantação ERP."))
                .isVisible();
    }

    @Test
    void aTimeThatCannotBeIsNotSavedAndWhoIsNoAdminOnlyReads() {
        var firm = settlesTheFirm(stage.consultant("ana"));
        var time = firm.getByLabel("Para aceitar uma oferta", new Page.GetByLabelOptions().setExact(true));
        time.fill("7200");
        time.press("Tab");
        assertThat(firm.getByText("Escolha entre 1 segundo e 1 hora.")).isVisible();
        firm.reload();
        assertThat(time).hasValue("30");
        var brunos = settlesTheFirm(stage.consultant("bruno"));
        assertThat(brunos.getByText("Só administradores mudam estas configurações."))
                .isVisible();
        assertThat(radio(brunos, "Fila")).isDisabled();
    }

    @Test
    void aCustomerWhoAsksForAPageOfTheFirmIsBroughtToHisOwn() {
        var page = stage.customer("lia").page;
        var other = page.context().newPage();
        other.navigate(page.url().replaceFirst("/area.*", "/firm/settings/chat"));
        assertThat(other).hasURL(Pattern.compile("/area$"));
    }

    @Test
    void macrosAndTheirActionsAreOrderedByKeysAndTheDefaultsRestored() {
        var firm = settlesTheFirm(stage.consultant("ana"));
        link(firm, "Macros").click();
        button(firm, "Mover Encerrar").press("ArrowUp");
        assertThat(firm.getByText("Encerrar: agora em 4 de 5")).isAttached();
        assertThat(firm.getByText("Ordem salva")).isVisible();
        link(firm, "Abrir chamado /chamado").click();
        button(firm, "Mover Abrir chamado").press("ArrowDown");
        assertThat(firm.getByText("Abrir chamado: agora em 2 de 2")).isAttached();
        button(firm, "Salvar").click();
        assertThat(firm.getByText("Salvo")).isVisible();
        firm.reload();
        assertThat(macros(firm)).containsText(new String[] {
            "Saudação", "Aguarde", "Transferir", "Encerrar", "Enviar mensagem · Abrir chamado"
        });

        button(firm, "Restaurar padrões").click();
        button(firm.getByRole(AriaRole.DIALOG), "Restaurar padrões").click();
        assertThat(firm.getByText("As macros padrão estão de volta.")).isVisible();
        assertThat(macros(firm)).containsText(new String[] {
            "Saudação", "Aguarde", "Transferir", "Abrir chamado · Enviar mensagem", "Encerrar"
        });
    }

    @Test
    void aGroupIsMadeFilledAndDeletedButNotWhileAProjectHasIt() {
        var firm = settlesTheFirm(stage.consultant("ana"));
        link(firm, "Grupos de atendimento").click();
        button(firm, "Novo grupo").click();
        var panel = firm.locator("prosa-drawer"); // whose content is slotted, hence not within its dialog
        panel.getByLabel("Nome", new Locator.GetByLabelOptions().setExact(true)).fill("Fiscal");
        panel.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName("Carla Mendes"))
                .check();
        button(panel, "Criar grupo").click();
        assertThat(button(firm, "Fiscal")).containsText("Carla Mendes");
        firm.reload();
        button(firm, "Fiscal").click();
        deletes(firm);
        assertThat(button(firm, "Fiscal")).hasCount(0);

        button(firm, "Financeiro").click();
        deletes(firm);
        assertThat(firm.getByText("Este grupo está em um ou mais projetos.")).isVisible();
    }

    private static void deletes(Page firm) {
        button(firm, "Excluir grupo").click();
        button(firm.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Excluir o grupo")), "Excluir grupo")
                .click();
    }

    /** Goes from the console in a new tab to the firm's settings. */
    private static Page settlesTheFirm(Consultant consultant) {
        var page = consultant.page.context().newPage();
        page.navigate(consultant.page.url());
        link(page, "Empresa").click();
        page.waitForURL(Pattern.compile("/firm/settings/chat$"));
        return page;
    }

    private static Locator macros(Page page) {
        return page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Macros, na ordem"))
                .getByRole(AriaRole.LISTITEM);
    }

    private static Locator radio(Page page, String name) {
        return page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
