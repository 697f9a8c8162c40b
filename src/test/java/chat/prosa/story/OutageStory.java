package chat.prosa.story;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** A consultant's network is cut, or the server is killed, in the middle of everything. */
class OutageStory {

    private static final String NOTE_CHANGES = """
            element => {
                window.changes = [];
                const note = () => changes.push(element.textContent);
                new MutationObserver(note).observe(element, { subtree: true, childList: true, characterData: true });
            }""";

    @RegisterExtension
    static final Stage stage = new Stage().with("prosa.gateway.heartbeat", "1s");

    @Test
    void whoIsBackWithinTheGraceWasNeverSeenToBeGoneAndHasWhatWasOfferedMeanwhile() {
        var ana = stage.consultant("ana");
        ana.settles(Map.of("routing", "automatic", "presenceGrace", "PT1M", "offerTimeout", "PT10M"));
        var bruno = stage.consultant("bruno");
        assertThat(ana.colleaguesOnline()).containsText("1 colega online");
        ana.colleaguesOnline().evaluate(NOTE_CHANGES);
        bruno.losesNetwork();
        var otto = stage.customer("otto");
        otto.visits("Planejamento 2027");
        otto.opensChat();
        otto.sees("Procurando quem pode atender…");
        bruno.findsNetwork();
        bruno.accepts("Otto Barbosa");
        otto.sees("Bruno Lima está com você");
        assertEquals(List.of(), ana.page.evaluate("changes"));
    }

    @Test
    void whoIsGoneForLongerIsSeenOfflineAndHisOfferGoesOn() {
        var ana = stage.consultant("ana");
        ana.settles(Map.of("routing", "automatic", "presenceGrace", "PT2S", "offerTimeout", "PT10M"));
        var bruno = stage.consultant("bruno");
        var diego = stage.consultant("diego");
        var otto = stage.customer("otto");
        otto.visits("Planejamento 2027");
        otto.opensChat();
        assertThat(bruno.offer("Otto Barbosa")).containsText("Você é responsável pelo projeto");
        assertThat(ana.colleaguesOnline()).containsText("2 colegas online");
        bruno.losesNetwork();
        assertThat(diego.offer("Otto Barbosa")).containsText("Seu grupo atende este projeto");
        assertThat(ana.colleaguesOnline()).containsText("1 colega online");
        bruno.findsNetwork();
        assertThat(ana.colleaguesOnline()).containsText("2 colegas online");
        assertThat(bruno.offer("Otto Barbosa")).hasCount(0);
        diego.accepts("Otto Barbosa");
        otto.sees("Diego Rocha está com você");
    }

    @Test
    void afterTheServerWasKilledAllIsAsBeforeAndOffersAreMadeAnew() throws Exception {
        var ana = stage.consultant("ana");
        ana.settles(Map.of("routing", "automatic", "offerTimeout", "PT10M"));
        var bruno = stage.consultant("bruno");
        var diego = stage.consultant("diego");
        var lia = stage.customer("lia");
        var otto = stage.customer("otto");
        lia.opensChat();
        ana.accepts("Lia Ferreira");
        ana.says("Bom dia, Lia");
        otto.visits("Implantação ERP");
        otto.opensChat();
        ana.accepts("Otto Barbosa");
        ana.says("Bom dia, Otto");
        ana.does("Passar para…");
        ana.chooses("bru", "Bruno Lima");
        assertThat(bruno.offer("Otto Barbosa")).containsText("Ana Souza quer passar");
        otto.hears("Bom dia, Otto");
        otto.clicks("Minimizar chat");
        otto.clicks("Todos os projetos");
        otto.visits("Planejamento 2027");
        otto.opensChat();
        assertThat(diego.offer("Otto Barbosa")).containsText("Seu grupo atende este projeto");

        stage.kill();
        lia.says("Ainda está aí?");
        Stream.of(ana, bruno, diego).forEach(Person::isCutOff);
        stage.start();
        Stream.of(ana, bruno, diego).forEach(Person::isBack);

        assertThat(ana.list("Em espera")).containsText("Ainda está aí?");
        assertThat(ana.page.getByText("Passando para Bruno Lima… Você continua até que aceite."))
                .isVisible();
        bruno.accepts("Otto Barbosa");
        bruno.hears("Bom dia, Otto");
        assertThat(ana.list("Em andamento")).hasCount(0);
        diego.accepts("Otto Barbosa");
        otto.sees("Diego Rocha está com você");
        ana.opens("Lia Ferreira");
        ana.says("Estou, sim");
        lia.hears("Estou, sim");
        assertThat(lia.log().getByText("Ainda está aí?")).hasCount(1);
    }
}
