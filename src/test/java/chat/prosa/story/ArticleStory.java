package chat.prosa.story;

import java.util.Map;
import java.util.regex.Pattern;

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

/** What the help article promises, in its order. */
@TestMethodOrder(OrderAnnotation.class)
class ArticleStory {

    private static final String ROLLOUT = "Implantação ERP";
    private static final String PLANNING = "Planejamento 2027";

    @RegisterExtension
    static final Stage stage = new Stage();

    @Test
    @Order(1)
    @DisplayName("O chat já vem com a plataforma: sem integrar nada, o cliente abre e alguém atende")
    void nativo() {
        var ana = stage.consultant("ana");
        var lia = stage.customer("lia");
        lia.opensChat();
        ana.takes("Lia Ferreira");
        lia.sees("Ana Souza está com você");
    }

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
        var firm = settlesTheFirm(ana);
        assertThat(link(firm, "Chat").first()).hasAttribute("aria-current", "page");
        radio(firm, "Nativo da plataforma Os clientes").check();
        assertThat(firm.getByText("Salvo")).isVisible();
        lia.opensChat();
        lia.sees("1º da fila");
    }

    @Test
    @Order(3)
    @DisplayName("O roteamento diz como uma solicitação chega a quem atende, e tem modos, cada um com o que significa")
    void roteamento() {
        var firm = settlesTheFirm(stage.consultant("ana"));
        assertThat(radio(firm, "Manual")).hasAccessibleDescription(Pattern.compile("chama uma pessoa"));
        assertThat(radio(firm, "Automático")).hasAccessibleDescription(Pattern.compile("primeiro ao responsável"));
        assertThat(radio(firm, "Fila")).hasAccessibleDescription(Pattern.compile("ordem de chegada"));
    }

    @Test
    @Order(4)
    @DisplayName("Manual: o cliente escolhe entre os especialistas do projeto que estão online, e diz se aceita outro")
    void manual() {
        var ana = stage.consultant("ana");
        ana.settles(Map.of("routing", "manual"));
        var bruno = stage.consultant("bruno");
        stage.consultant("carla");
        var otto = stage.customer("otto");
        otto.visits(ROLLOUT);
        otto.opensChat();
        assertThat(otto.panel()).containsText("Bruno Lima");
        assertThat(otto.panel()).not().containsText("Carla Mendes");
        otto.page.getByText("Outra pessoa pode me atender").click();
        otto.calls("Bruno Lima");
        bruno.declines("Otto Barbosa");
        ana.accepts("Otto Barbosa");
        otto.sees("Ana Souza está com você");
    }

    @Test
    @Order(5)
    @DisplayName(
            "Automático: oferece ao responsável, aos assistentes, ao grupo de atendimento e aos demais, nesta ordem")
    void automatico() {
        var ana = stage.consultant("ana");
        ana.settles(Map.of("routing", "automatic", "offerTimeout", "PT10M"));
        var group = ana.firstOf("service-groups");
        ana.asks("PATCH", "service-groups/" + group, Map.of("open", true));
        ana.asks("PATCH", "projects/" + ana.firstOf("projects?q=ERP"), Map.of("serviceGroup", group));
        var bruno = stage.consultant("bruno");
        var carla = stage.consultant("carla");
        var diego = stage.consultant("diego");
        var lia = stage.customer("lia");
        lia.opensChat();
        assertThat(ana.offer("Lia Ferreira")).containsText("Você é responsável pelo projeto");
        ana.declines("Lia Ferreira");
        assertThat(bruno.offer("Lia Ferreira")).containsText("Você é assistente no projeto");
        bruno.declines("Lia Ferreira");
        assertThat(diego.offer("Lia Ferreira")).containsText("Seu grupo atende este projeto");
        diego.declines("Lia Ferreira");
        assertThat(carla.offer("Lia Ferreira")).containsText("Você está livre para atender");
        carla.accepts("Lia Ferreira");
        lia.sees("Carla Mendes está com você");
    }

    @Test
    @Order(6)
    @DisplayName("Automático: entre iguais, recebe quem está online e tem menos atendimentos")
    void menosAtendimentos() {
        var ana = stage.consultant("ana");
        var carla = stage.consultant("carla");
        var diego = stage.consultant("diego");
        var otto = stage.customer("otto");
        otto.visits(ROLLOUT);
        otto.opensChat();
        carla.takes("Otto Barbosa");
        ana.clicks("Sua presença");
        ana.page
                .getByRole(AriaRole.MENUITEMRADIO, new Page.GetByRoleOptions().setName("Ocupado"))
                .click();
        assertThat(ana.button("Sua presença: Ocupado")).isVisible();
        ana.settles(Map.of("routing", "automatic"));
        var lia = stage.customer("lia");
        lia.opensChat();
        assertThat(diego.offer("Lia Ferreira")).containsText("Você está livre para atender");
        assertThat(carla.offer("Lia Ferreira")).hasCount(0);
    }

    @Test
    @Order(7)
    @DisplayName("Fila: aparecem por ordem de chegada, o cliente sabe a sua posição, e se atende em qualquer ordem")
    void fila() {
        var ana = stage.consultant("ana");
        var otto = stage.customer("otto");
        otto.visits(ROLLOUT);
        otto.opensChat();
        otto.sees("Você é o 1º da fila");
        var lia = stage.customer("lia");
        lia.opensChat();
        lia.sees("Você é o 2º da fila");
        assertThat(ana.list("Aguardando").getByRole(AriaRole.LISTITEM))
                .containsText(new String[] {"Otto Barbosa", "Lia Ferreira"});
        ana.takes("Lia Ferreira");
        ana.takes("Otto Barbosa");
        otto.sees("Ana Souza está com você");
    }

    @Test
    @Order(8)
    @DisplayName("Macros: um comando rápido faz várias ações em sequência")
    void macros() {
        var ana = stage.consultant("ana");
        var lia = stage.customer("lia");
        lia.opensChat();
        ana.takes("Lia Ferreira");
        ana.says("/encerrar");
        lia.hears("Vou encerrar nossa conversa por aqui, Lia.");
        lia.sees("Conversa encerrada.");
    }

    @Test
    @Order(9)
    @DisplayName("Macros: a plataforma traz algumas, que se editam, também na ordem das ações")
    void macrosPadrao() {
        var firm = settlesTheFirm(stage.consultant("ana"));
        link(firm, "Macros").click();
        link(firm, "Abrir chamado /chamado").click();
        firm.getByLabel("Nome", new Page.GetByLabelOptions().setExact(true)).fill("Anotar para depois");
        button(firm, "Mover Abrir chamado").press("ArrowDown");
        button(firm, "Salvar").click();
        assertThat(firm.getByText("Salvo")).isVisible();
        assertThat(link(firm, "Anotar para depois")).containsText("Enviar mensagem · Abrir chamado");
    }

    @Test
    @Order(10)
    @DisplayName("Grupo de atendimento: só os seus especialistas atendem o projeto a que está associado")
    void grupo() {
        var carla = stage.consultant("carla");
        var diego = stage.consultant("diego");
        var otto = stage.customer("otto");
        otto.visits(PLANNING);
        otto.opensChat();
        assertThat(diego.button("Atender Otto Barbosa")).isVisible();
        assertThat(carla.button("Atender Otto Barbosa")).hasCount(0);
        diego.takes("Otto Barbosa");
    }

    @Test
    @Order(14)
    @DisplayName("O cliente chega aos consultores pelo Cronograma, em Abrir chat")
    void cronograma() {
        var ana = stage.consultant("ana");
        var lia = stage.customer("lia");
        var activity = lia.page.getByRole(AriaRole.LISTITEM).filter(having("Migração de dados"));
        activity.getByRole(AriaRole.BUTTON).click();
        lia.sees("1º da fila");
        ana.takes("Lia Ferreira");
    }

    @Test
    @Order(15)
    @DisplayName("Sem consultor em 30 minutos, o chat fica perdido e gera um chamado")
    void perdido() {
        var ana = stage.consultant("ana");
        var time = settlesTheFirm(ana)
                .getByLabel("Até a conversa ficar perdida", new Page.GetByLabelOptions().setExact(true));
        assertThat(time).hasValue("30");
        ana.settles(Map.of("lostAfter", "PT1S"));
        var lia = stage.customer("lia");
        lia.opensChat();
        lia.sees("Abrimos o chamado nº 1");
        assertThat(ana.page.getByText("Perdida").first()).isVisible();
    }

    @Test
    @Order(16)
    @DisplayName("Quando entra um chat novo, os que estavam em andamento passam a aguardar atendimento")
    void aguarda() {
        var ana = stage.consultant("ana");
        var lia = stage.customer("lia");
        var otto = stage.customer("otto");
        lia.opensChat();
        ana.takes("Lia Ferreira");
        otto.visits(ROLLOUT);
        otto.opensChat();
        ana.takes("Otto Barbosa");
        assertThat(ana.list("Em espera")).containsText("Lia Ferreira");
        assertThat(ana.list("Em andamento")).not().containsText("Lia Ferreira");
    }

    @Test
    @Order(17)
    @DisplayName("Convida-se outro consultor que está online com @ e o nome, e quem passou a conversa sai dela")
    void convidarESair() {
        var ana = stage.consultant("ana");
        var bruno = stage.consultant("bruno");
        var lia = stage.customer("lia");
        lia.opensChat();
        ana.takes("Lia Ferreira");
        ana.says("@Bruno Lima pode seguir com a Lia?");
        bruno.accepts("Lia Ferreira");
        lia.sees("Ana Souza e Bruno Lima estão com você");
        ana.does("Sair da conversa");
        lia.sees("Bruno Lima está com você");
        assertThat(ana.list("Em andamento")).hasCount(0);
        bruno.says("Sigo por aqui");
        lia.hears("Sigo por aqui");
    }

    @Test
    @Order(11)
    @DisplayName("Grupo de atendimento: associa-se a um projeto na central do projeto")
    void grupoNaCentral() {
        var ana = stage.consultant("ana");
        var firm = goesTo(ana, "Projetos");
        link(firm, ROLLOUT).click();
        firm.getByLabel("Quem pode atender").selectOption("Financeiro");
        assertThat(firm.getByText("Grupo de atendimento associado.")).isAttached();
        var carla = stage.consultant("carla");
        var diego = stage.consultant("diego");
        stage.customer("lia").opensChat();
        assertThat(diego.button("Atender Lia Ferreira")).isVisible();
        assertThat(carla.button("Atender Lia Ferreira")).hasCount(0);
    }

    @Test
    @Order(19)
    @DisplayName("Os chamados que vieram de chats se acham pelas etiquetas origem-chat e chat-perdido")
    void chamados() {
        var ana = stage.consultant("ana");
        ana.settles(Map.of("lostAfter", "PT1S"));
        var lia = stage.customer("lia");
        lia.opensChat();
        lia.sees("Abrimos o chamado nº 1");
        ana.asks("POST", "tickets", Map.of("subject", "Outro assunto", "project", ana.firstOf("projects")));
        var firm = goesTo(ana, "Chamados");
        assertThat(firm.getByText("Outro assunto")).isVisible();
        button(firm, "chat-perdido").click();
        assertThat(firm.getByText("Outro assunto")).hasCount(0);
        assertThat(firm.getByText("origem-chat").first()).isVisible();
    }

    /** Goes from the console in a new tab to another section. */
    private static Page goesTo(Consultant consultant, String section) {
        var page = consultant.page.context().newPage();
        page.navigate(consultant.page.url());
        link(page, section).first().click();
        page.waitForURL(Pattern.compile("/firm/"));
        return page;
    }

    /** Goes from the console in a new tab to the firm's settings. */
    private static Page settlesTheFirm(Consultant consultant) {
        var page = consultant.page.context().newPage();
        page.navigate(consultant.page.url());
        link(page, "Empresa").click();
        page.waitForURL(Pattern.compile("/firm/settings/chat$"));
        return page;
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
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
}
