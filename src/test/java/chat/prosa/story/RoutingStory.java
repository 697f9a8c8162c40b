package chat.prosa.story;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** How a chat finds somebody, in each of the three ways. */
class RoutingStory {

    private static final String ROLLOUT = "Implantação ERP";

    @RegisterExtension
    static final Stage stage = new Stage();

    @Test
    void whoIsAskedFirstDeclinesByKeyAndTheNextAcceptsByKey() {
        var ana = stage.consultant("ana");
        ana.settles(Map.of("routing", "automatic"));
        var bruno = stage.consultant("bruno");
        var lia = stage.customer("lia");
        lia.opensChat();
        var first = ana.offer("Lia Ferreira");
        assertThat(first).containsText("Você é responsável pelo projeto");
        assertThat(first).containsText("segundos para responder");
        assertThat(bruno.page.locator("prosa-waiting-list")).containsText("sendo oferecido a Ana Souza");
        ana.presses("Escape", "Escape");
        var second = bruno.offer("Lia Ferreira");
        assertThat(second).containsText("Você é assistente no projeto");
        assertThat(first).hasCount(0);
        bruno.reads(second);
        bruno.presses("Enter");
        lia.sees("Bruno Lima está com você");
        lia.says("Bom dia, a importação parou");
        bruno.hears("Bom dia, a importação parou");
        bruno.says("Vou olhar agora");
        lia.hears("Vou olhar agora");
        bruno.hears("Ana Souza recusou");
        assertThat(lia.log()).not().containsText("recusou");
        assertThat(ana.button("Atender Lia Ferreira")).hasCount(0);
    }

    @Test
    void anOfferThatNobodyAnswersGoesToTheNext() {
        var ana = stage.consultant("ana");
        ana.settles(Map.of("routing", "automatic", "offerTimeout", "PT3S"));
        var bruno = stage.consultant("bruno");
        var lia = stage.customer("lia");
        lia.opensChat();
        ana.settles(Map.of("offerTimeout", "PT1M"));
        ana.isTold("O tempo para aceitar a conversa com Lia Ferreira acabou.");
        bruno.accepts("Lia Ferreira");
        bruno.hears("Ana Souza não respondeu a tempo");
        lia.sees("Bruno Lima está com você");
    }

    @Test
    void whoeverIsChosenDeclinesAndTheCustomerLetsSomebodyElseAttend() {
        var ana = stage.consultant("ana");
        ana.settles(Map.of("routing", "manual"));
        var bruno = stage.consultant("bruno");
        var otto = stage.customer("otto");
        otto.visits(ROLLOUT);
        otto.opensChat();
        otto.calls("Bruno Lima");
        otto.sees("Chamando Bruno Lima…");
        assertThat(bruno.offer("Otto Barbosa")).containsText("Otto Barbosa escolheu você");
        bruno.declines("Otto Barbosa");
        otto.sees("Bruno Lima não pode atender agora");
        assertThat(ana.offer("Otto Barbosa")).hasCount(0);
        otto.clicks("Deixar outra pessoa atender");
        ana.accepts("Otto Barbosa");
        otto.sees("Ana Souza está com você");
    }

    @Test
    void whoeverIsChosenDeclinesAndTheCustomerChoosesAgain() {
        var ana = stage.consultant("ana");
        ana.settles(Map.of("routing", "manual"));
        var bruno = stage.consultant("bruno");
        var otto = stage.customer("otto");
        otto.visits(ROLLOUT);
        otto.opensChat();
        otto.calls("Bruno Lima");
        bruno.declines("Otto Barbosa");
        otto.sees("Bruno Lima não pode atender agora");
        otto.clicks("Escolher outra pessoa");
        otto.calls("Ana Souza");
        otto.sees("Chamando Ana Souza…");
        ana.accepts("Otto Barbosa");
        otto.sees("Ana Souza está com você");
        otto.says("Bom dia");
        ana.hears("Bom dia");
    }

    @Test
    void thoseInLineSeeTheirPositionsLiveInWhateverOrderTheyAreTaken() {
        var ana = stage.consultant("ana");
        var bruno = stage.consultant("bruno");
        var otto = stage.customer("otto");
        var lia = stage.customer("lia");
        otto.visits(ROLLOUT);
        otto.opensChat();
        otto.sees("Você é o 1º da fila");
        otto.sees("1 esperando");
        lia.opensChat();
        lia.sees("Você é o 2º da fila");
        otto.sees("2 esperando");
        bruno.takes("Lia Ferreira");
        lia.sees("Bruno Lima está com você");
        otto.sees("1 esperando");
        bruno.does("Devolver à fila");
        bruno.clicks("Devolver à fila");
        lia.sees("Você é o 2º da fila");
        ana.takes("Otto Barbosa");
        otto.sees("Ana Souza está com você");
        lia.sees("Você é o 1º da fila");
        assertThat(bruno.button("Atender Otto Barbosa")).hasCount(0);
        assertThat(bruno.button("Atender Lia Ferreira")).isVisible();
    }
}
