package chat.prosa.story;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Somebody looks after the firm's projects and people, in another tab beside his console. */
class ProjectsStory {

    @RegisterExtension
    static final Stage stage = new Stage();

    @Test
    void aServiceGroupIsGivenToManyProjectsAndAPastChatIsReadInTheProject() {
        var ana = stage.consultant("ana");
        var lia = stage.customer("lia");
        lia.opensChat();
        lia.says("A nota não sai");
        ana.takes("Lia Ferreira");
        ana.says("Já vejo");
        lia.hears("Já vejo");
        ana.clicks("Encerrar");
        ana.clicks("Encerrar conversa");

        var firm = visits(ana, "Projetos");
        button(firm, "Novo projeto").click();
        var panel = firm.locator("prosa-project-form");
        field(panel, "Nome").fill("Filial Recife");
        field(panel, "Responsável").selectOption("Carla Mendes");
        button(panel, "Criar").click();
        assertThat(row(firm, "Filial Recife")).containsText("Sem grupo");

        selects(firm, "Filial Recife");
        selects(firm, "Implantação ERP");
        assertThat(firm.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("2 selecionados")))
                .isVisible();
        button(firm, "Grupo de atendimento…").click();
        var assignment = firm.locator("prosa-group-assignment");
        assignment.getByRole(AriaRole.COMBOBOX).selectOption("Financeiro");
        button(assignment, "Aplicar").click();
        assertThat(assignment.getByText("2 projetos mudaram")).isVisible();
        button(assignment, "Concluir").click();
        assertThat(row(firm, "Filial Recife")).containsText("Financeiro");

        link(firm, "Implantação ERP").click();
        assertThat(field(firm.locator("prosa-central-group"), "Quem pode atender")
                        .locator("option:checked"))
                .hasText("Financeiro");
        firm.getByRole(AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName("Procurar no que foi escrito"))
                .fill("nota");
        firm.waitForURL(Pattern.compile("text=nota"));
        button(firm.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Conversas")), "Lia Ferreira")
                .click();
        assertThat(firm.getByRole(AriaRole.LOG)).containsText("A nota não sai");
        assertThat(firm.getByRole(AriaRole.LOG)).containsText("Já vejo");
    }

    @Test
    void anAddressBelongsToOneAndWhoeverIsDeactivatedCanComeBack() {
        var firm = visits(stage.consultant("ana"), "Pessoas");
        button(firm, "Carla Mendes").click();
        var panel = firm.locator("prosa-consultant");
        field(panel, "E-mail").fill("bruno" + address(firm));
        button(panel, "Salvar").click();
        assertThat(panel.getByText("Outra pessoa já usa este e-mail.")).isVisible();
        button(panel, "Cancelar").click();
        button(panel, "Sair sem salvar").click();

        button(firm, "Bruno Lima").click();
        button(panel, "Desativar").click();
        button(panel.getByRole(AriaRole.DIALOG, dialog("Desativar Bruno Lima?")), "Desativar")
                .click();
        assertThat(row(firm, "Bruno Lima")).containsText("Inativo");
        button(firm, "Bruno Lima").click();
        button(panel, "Reativar").click();
        assertThat(row(firm, "Bruno Lima")).containsText("Offline");
    }

    @Test
    void whoIsNoAdminSeesPeopleAndProjectsAndChangesNothing() {
        var firm = visits(stage.consultant("bruno"), "Projetos");
        assertThat(row(firm, "Implantação ERP")).containsText("Ana Souza");
        assertThat(button(firm, "Novo projeto")).hasCount(0);
        assertThat(firm.getByRole(AriaRole.CHECKBOX)).hasCount(0);
        link(firm, "Pessoas").click();
        assertThat(row(firm, "Carla Mendes")).isVisible();
        assertThat(button(firm, "Carla Mendes")).hasCount(0);
    }

    /** Goes from the console in a new tab to one of the firm's parts. */
    private static Page visits(Consultant consultant, String section) {
        var page = consultant.page.context().newPage();
        page.navigate(consultant.page.url());
        link(page, section).click();
        assertThat(page.getByRole(AriaRole.TABLE)).isVisible();
        return page;
    }

    private static void selects(Page page, String project) {
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Selecionar " + project))
                .check();
    }

    /** What comes behind the name in the addresses of this story's people. */
    private static String address(Page page) {
        return row(page, "Bruno Lima").getByText("@").textContent().strip().replaceFirst(".*(?=@)", "");
    }

    private static Locator row(Page page, String name) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Locator field(Locator within, String label) {
        return within.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
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

    private static Locator.GetByRoleOptions dialog(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
