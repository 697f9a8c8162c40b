package chat.prosa.story;

import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What remains when chats are over: tickets, the past, and who looks after those that go on. */
class TicketsStory {

    private static final String QUESTION = "Alguém ajuda com a importação das notas?";

    @RegisterExtension
    static final Stage stage = new Stage();

    @Test
    void aLostChatLeavesATicketThatIsFoundReadAnsweredAndSolved() {
        var ana = stage.consultant("ana");
        ana.settles(Map.of("routing", "automatic", "offerTimeout", "PT1S"));
        var lia = stage.customer("lia");
        lia.opensChat();
        lia.says(QUESTION);
        lia.hears(QUESTION);
        ana.isTold("O tempo para aceitar a conversa com Lia Ferreira acabou.");
        ana.settles(Map.of("lostAfter", "PT1S"));
        lia.sees("chamado nº 1");

        var firm = goes(ana, "Chamados");
        button(firm, "chat-perdido").click();
        firm.waitForURL(Pattern.compile("tag=chat-perdido"));
        link(firm, "Lia Ferreira").click();
        assertThat(firm.getByText("Chamado nº 1")).isVisible();
        assertThat(firm.getByRole(AriaRole.LOG)).containsText(QUESTION);
        assertThat(firm.locator("prosa-trace")).containsText("Ana Souza não respondeu a tempo");
        firm.getByLabel("Novo comentário").fill("Liguei para a Lia");
        button(firm, "Comentar").click();
        assertThat(list(firm, "Comentários")).containsText("Liguei para a Lia");
        firm.getByLabel("Com quem").selectOption(new SelectOption().setLabel("Bruno Lima"));
        assertThat(firm.getByText("Salvo")).isVisible();
        button(firm, "Editar").click();
        firm.getByLabel("Assunto").fill("Importação das notas parou");
        button(firm, "Salvar").click();
        assertThat(firm.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Importação das notas parou")))
                .isVisible();
        button(firm, "Resolver").click();
        assertThat(button(firm, "Reabrir")).isVisible();
        firm.goBack();
        assertThat(firm.getByRole(AriaRole.ROW).last()).containsText("Resolvido");
        assertThat(firm.getByRole(AriaRole.ROW).last()).containsText("Bruno Lima");
    }

    @Test
    void aWordIsFoundWithoutItsAccentsAndItsChatReadBesideByKeys() {
        var ana = stage.consultant("ana");
        var lia = stage.customer("lia");
        lia.opensChat();
        ana.takes("Lia Ferreira");
        lia.says(QUESTION);
        ana.hears(QUESTION);
        var firm = goes(ana, "Histórico");
        firm.getByLabel("Procurar nas mensagens").fill("importacao");
        assertThat(firm.locator("mark")).hasText("importação");
        firm.locator("mark").locator("xpath=ancestor::a").focus();
        firm.keyboard().press("Enter");
        assertThat(firm.getByRole(AriaRole.LOG)).containsText("Ana Souza começou a atender");
        firm.keyboard().press("Escape");
        assertThat(firm.getByRole(AriaRole.LOG)).hasCount(0);
        var project = firm.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Projeto"));
        project.pressSequentially("planej");
        assertThat(firm.locator("prosa-combobox").getByRole(AriaRole.OPTION))
                .hasText(new String[] {"Planejamento 2027"});
        firm.keyboard().press("Enter");
        assertThat(project).hasValue("Planejamento 2027");
        assertThat(firm.locator("mark")).hasCount(0);
        project.press("ArrowDown");
        assertThat(firm.locator("prosa-combobox").getByRole(AriaRole.OPTION))
                .hasText(new String[] {"Todos", "Implantação ERP", "Planejamento 2027"});
        firm.keyboard().press("ArrowUp");
        firm.keyboard().press("ArrowUp");
        firm.keyboard().press("Enter");
        assertThat(firm.locator("mark")).hasText("importação");
    }

    @Test
    void whoLooksAfterTheFirmReadsAChatUnseenAndTakesItOver() {
        var bruno = stage.consultant("bruno");
        var ana = stage.consultant("ana");
        var lia = stage.customer("lia");
        lia.opensChat();
        bruno.takes("Lia Ferreira");
        var firm = goes(ana, "Visão geral");
        assertThat(firm.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Sem grupo")))
                .containsText("1 conversa");
        link(firm, "Histórico").click();
        link(firm, "Lia Ferreira").click();
        assertThat(firm.getByText("Você lê sem que ninguém na conversa saiba.")).isVisible();
        lia.says(QUESTION);
        assertThat(firm.getByRole(AriaRole.LOG)).containsText(QUESTION);
        bruno.hears(QUESTION);
        assertThat(bruno.log()).not().containsText("Ana Souza");
        button(firm, "Assumir a conversa").click();
        button(firm.getByRole(AriaRole.DIALOG), "Assumir a conversa").click();
        firm.waitForURL(Pattern.compile("/console\\?chat="));
        lia.sees("Ana Souza está com você");
        ana.opens("Lia Ferreira");
    }

    /** Goes from the console in a new tab to one of the firm's sections. */
    private static Page goes(Consultant consultant, String section) {
        var page = consultant.page.context().newPage();
        page.navigate(consultant.page.url());
        link(page, section).click();
        page.waitForURL(Pattern.compile("/firm/"));
        return page;
    }

    private static Locator list(Page page, String name) {
        return page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
