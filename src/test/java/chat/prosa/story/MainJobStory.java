package chat.prosa.story;

import java.util.Map;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A customer and a consultant, each with a browser of his own, live, and without a reload. */
class MainJobStory {

    @RegisterExtension
    static final Stage stage = new Stage();

    @Test
    void aCustomerWaitsIsAttendedAndTheyTalkUntilItIsClosed() {
        var lia = stage.customer("lia");
        var ana = stage.consultant("ana");
        lia.opensChat();
        lia.sees("1º da fila");
        ana.takes("Lia Ferreira");
        lia.sees("Ana Souza está com você");
        lia.says("Bom dia, a importação parou");
        ana.hears("Bom dia, a importação parou");
        ana.says("Vou olhar agora");
        lia.hears("Vou olhar agora");
        ana.hears("Lida");
        ana.clicks("Encerrar");
        ana.clicks("Encerrar conversa");
        lia.sees("Conversa encerrada.");
        assertThat(lia.button("Abrir chat").first()).isVisible();
    }

    @Test
    void theServerIsKilledBetweenTwoMessagesAndBothPagesHealByThemselves() throws Exception {
        var lia = stage.customer("lia");
        var ana = stage.consultant("ana");
        lia.opensChat();
        ana.takes("Lia Ferreira");
        lia.says("Primeira");
        ana.hears("Primeira");
        stage.kill();
        lia.says("Segunda");
        ana.says("Terceira");
        stage.start();
        ana.hears("Segunda");
        lia.hears("Terceira");
        lia.says("Quarta");
        ana.hears("Quarta");
        for (var text : new String[] {"Primeira", "Segunda", "Terceira", "Quarta"}) {
            assertThat(lia.log().getByText(text, exactly())).hasCount(1);
            assertThat(ana.log().getByText(text, exactly())).hasCount(1);
        }
    }

    @Test
    void aChatThatNobodyAnswersIsLostAndTheCustomerIsToldTheTicketsNumber() {
        var lia = stage.customer("lia");
        var ana = stage.consultant("ana");
        ana.settles(Map.of("lostAfter", "PT3S"));
        lia.opensChat();
        lia.sees("chamado nº 1");
        assertThat(ana.button("Atender")).hasCount(0);
        assertThat(ana.page.getByText("Perdida").first()).isVisible();
    }

    private static Locator.GetByTextOptions exactly() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
