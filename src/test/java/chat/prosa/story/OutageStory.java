package chat.prosa.story;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** A consultant's network is cut. */
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
}
