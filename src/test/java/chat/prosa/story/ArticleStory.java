package chat.prosa.story;

import java.util.Map;

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

/** What the help article promises of chats, in its order. */
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
        var activity = lia.page
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("Migração de dados"));
        activity.getByRole(AriaRole.BUTTON).click();
        lia.sees("1º da fila");
        ana.takes("Lia Ferreira");
    }

    @Test
    @Order(15)
    @DisplayName("Sem consultor em 30 minutos, o chat fica perdido e gera um chamado")
    void perdido() {
        var ana = stage.consultant("ana");
        assertThat(FirmTab.settings(ana).field("Até a conversa ficar perdida")).hasValue("30");
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
}
