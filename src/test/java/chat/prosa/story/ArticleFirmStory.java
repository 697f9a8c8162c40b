package chat.prosa.story;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the help article promises of the firm's pages, in its order. */
@TestMethodOrder(OrderAnnotation.class)
class ArticleFirmStory {

    private static final String ROLLOUT = "Implantação ERP";
    private static final String PLANNING = "Planejamento 2027";
    private static final String PROBLEM = "A importação parou";

    @RegisterExtension
    static final Stage stage = new Stage();

    @Test
    @Order(2)
    @DisplayName("Liga-se o chat em Empresa, na seção Chat, escolhendo o provedor da própria plataforma")
    void ativar() {
        var ana = stage.consultant("ana");
        ana.settles(Map.of("provider", "none"));
        var lia = stage.customer("lia");
        lia.clicks("Abrir chat");
        assertThat(lia.page.getByText("O chat desta empresa está desligado no momento."))
                .isVisible();
        var firm = FirmTab.settings(ana);
        assertThat(firm.link("Chat").first()).hasAttribute("aria-current", "page");
        firm.radio("Nativo da plataforma Os clientes").check();
        assertThat(firm.text("Salvo")).isVisible();
        lia.opensChat();
        lia.sees("1º da fila");
    }

    @Test
    @Order(3)
    @DisplayName("O roteamento diz como uma solicitação chega a quem atende, e tem modos, cada um com o que significa")
    void roteamento() {
        var firm = FirmTab.settings(stage.consultant("ana"));
        assertThat(firm.radio("Manual")).hasAccessibleDescription(Pattern.compile("chama uma pessoa"));
        assertThat(firm.radio("Automático")).hasAccessibleDescription(Pattern.compile("primeiro ao responsável"));
        assertThat(firm.radio("Fila")).hasAccessibleDescription(Pattern.compile("ordem de chegada"));
    }

    @Test
    @Order(9)
    @DisplayName("Macros: a plataforma traz algumas, que se editam, também na ordem das ações")
    void macrosPadrao() {
        var firm = FirmTab.settings(stage.consultant("ana"));
        firm.link("Macros").click();
        firm.link("Abrir chamado /chamado").click();
        firm.field("Nome").fill("Anotar para depois");
        firm.button("Mover Abrir chamado").press("ArrowDown");
        firm.button("Salvar").click();
        assertThat(firm.text("Salvo")).isVisible();
        assertThat(firm.link("Anotar para depois")).containsText("Enviar mensagem · Abrir chamado");
    }

    @Test
    @Order(11)
    @DisplayName("Grupo de atendimento: associa-se a um projeto na central do projeto")
    void grupoNaCentral() {
        var ana = stage.consultant("ana");
        var firm = FirmTab.at(ana, "Projetos");
        firm.link(ROLLOUT).click();
        firm.field("Quem pode atender").selectOption("Financeiro");
        assertThat(firm.text("Grupo de atendimento associado.")).isAttached();
        var carla = stage.consultant("carla");
        var diego = stage.consultant("diego");
        stage.customer("lia").opensChat();
        assertThat(diego.button("Atender Lia Ferreira")).isVisible();
        assertThat(carla.button("Atender Lia Ferreira")).hasCount(0);
    }

    @Test
    @Order(12)
    @DisplayName("Grupo de atendimento: associa-se a muitos projetos de uma vez, pelas ações em massa da lista")
    void grupoEmMassa() {
        var firm = FirmTab.at(stage.consultant("ana"), "Projetos");
        assertThat(firm.row(ROLLOUT)).containsText("Sem grupo");
        for (var project : List.of(ROLLOUT, PLANNING)) {
            firm.row(project).getByRole(AriaRole.CHECKBOX).check();
        }
        firm.button("Grupo de atendimento…").click();
        firm.page().locator("prosa-group-assignment select").selectOption("Financeiro");
        firm.button("Aplicar").click();
        assertThat(firm.text("1 projeto mudou")).isVisible();
        assertThat(firm.text("1 já estava assim")).isVisible();
        firm.button("Concluir").click();
        for (var project : List.of(ROLLOUT, PLANNING)) {
            assertThat(firm.row(project)).containsText("Financeiro");
        }
    }

    @Test
    @Order(13)
    @DisplayName("Quem atende vai a Chats: lá estão os que aguardam, os que estão em andamento e os anteriores")
    void chats() {
        var ana = stage.consultant("ana");
        var lia = stage.customer("lia");
        lia.opensChat();
        ana.takes("Lia Ferreira");
        ends(ana, lia);
        var otto = stage.customer("otto");
        otto.visits(ROLLOUT);
        otto.opensChat();
        ana.takes("Otto Barbosa");
        lia.opensChat();
        lia.sees("1º da fila");
        var firm = FirmTab.at(ana, "Projetos");
        firm.link("Chats").first().click();
        firm.page().waitForURL(Pattern.compile("/console"));
        assertThat(firm.list("Aguardando")).containsText("Lia Ferreira");
        assertThat(firm.list("Em andamento")).containsText("Otto Barbosa");
        assertThat(firm.list("Anteriores")).containsText("Lia Ferreira");
        assertThat(firm.list("Anteriores")).not().containsText("Otto Barbosa");
    }

    @Test
    @Order(18)
    @DisplayName("O histórico do chat está na central de cada projeto e para o consultor")
    void historico() {
        var ana = stage.consultant("ana");
        talk(ana, stage.customer("lia"));
        var firm = FirmTab.at(ana, "Projetos");
        firm.link(ROLLOUT).click();
        firm.list("Conversas").getByRole(AriaRole.BUTTON, named("Lia Ferreira")).click();
        assertThat(firm.log()).containsText(PROBLEM);
        firm.page().keyboard().press("Escape");
        firm.link("Histórico").first().click();
        firm.list("Conversas").getByRole(AriaRole.LINK, named("Lia Ferreira")).click();
        assertThat(firm.log()).containsText(PROBLEM);
    }

    @Test
    @Order(19)
    @DisplayName("O histórico não é apresentado ao cliente, a não ser que a empresa o ligue")
    void historicoDoCliente() {
        var ana = stage.consultant("ana");
        var lia = stage.customer("lia");
        talk(ana, lia);
        var chat = ana.firstOf("chats?status=closed");
        var later = lia.page.context().newPage();
        later.navigate(lia.page.url());
        assertThat(later.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(ROLLOUT)))
                .isVisible();
        assertThat(later.getByText(PROBLEM)).hasCount(0);
        assertEquals(404, history(lia, chat).status());
        var firm = FirmTab.settings(ana);
        firm.toggle("Mostrar conversas anteriores ao cliente").check();
        assertThat(firm.text("Salvo")).isVisible();
        assertTrue(history(lia, chat).text().contains(PROBLEM));
    }

    @Test
    @Order(20)
    @DisplayName("Os chamados que vieram de chats se acham pelas etiquetas origem-chat e chat-perdido")
    void chamados() {
        var ana = stage.consultant("ana");
        ana.settles(Map.of("lostAfter", "PT1S"));
        var lia = stage.customer("lia");
        lia.opensChat();
        lia.sees("Abrimos o chamado nº 1");
        ana.asks("POST", "tickets", Map.of("subject", "Outro assunto", "project", ana.firstOf("projects")));
        var firm = FirmTab.at(ana, "Chamados");
        assertThat(firm.text("Outro assunto")).isVisible();
        firm.button("chat-perdido").click();
        assertThat(firm.text("Outro assunto")).hasCount(0);
        assertThat(firm.text("origem-chat").first()).isVisible();
    }

    /** A customer tells a consultant of a problem, and their chat ends. */
    private static void talk(Consultant consultant, Customer customer) {
        customer.opensChat();
        consultant.takes("Lia Ferreira");
        customer.says(PROBLEM);
        consultant.hears(PROBLEM);
        ends(consultant, customer);
    }

    private static void ends(Consultant consultant, Customer customer) {
        consultant.clicks("Encerrar");
        consultant.clicks("Encerrar conversa");
        customer.sees("Conversa encerrada.");
    }

    /** What the server tells a customer of a chat. */
    private static APIResponse history(Customer customer, String chat) {
        var path = "/api/v1/chats/" + chat + "/entries";
        return customer.page
                .request()
                .get(URI.create(customer.page.url()).resolve(path).toString());
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
