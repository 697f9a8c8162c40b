package chat.prosa.story;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Colleagues share, pass on and put aside the chats they attend. */
class TogetherStory {

    @RegisterExtension
    static final Stage stage = new Stage();

    @Test
    void aColleagueIsCalledByNameAndTheCustomerSeesHimJoin() {
        var ana = stage.consultant("ana");
        var bruno = stage.consultant("bruno");
        var lia = stage.customer("lia");
        lia.opensChat();
        ana.takes("Lia Ferreira");
        ana.composer().pressSequentially("@bru");
        assertThat(ana.suggestions()).containsText(new String[] {"Bruno Lima"});
        ana.presses("Enter");
        assertThat(ana.composer()).hasValue("@Bruno Lima ");
        ana.composer().pressSequentially("consegue ver isto?");
        ana.presses("Enter");
        lia.hears("@Bruno Lima consegue ver isto?");
        assertThat(ana.page.getByText("Convite enviado a Bruno Lima, ainda sem resposta."))
                .isVisible();
        assertThat(bruno.offer("Lia Ferreira")).containsText("Ana Souza convida você");
        bruno.accepts("Lia Ferreira");
        lia.hears("Bruno Lima entrou na conversa");
        lia.sees("Ana Souza e Bruno Lima estão com você");
        bruno.hears("@Bruno Lima consegue ver isto?");
        bruno.says("Já estou vendo");
        lia.hears("Já estou vendo");
        ana.hears("Já estou vendo");
    }

    @Test
    void whoIsNotOnlineIsNotInvitedAndTheOneWhoWroteIsTold() {
        var ana = stage.consultant("ana");
        var lia = stage.customer("lia");
        lia.opensChat();
        ana.takes("Lia Ferreira");
        ana.says("@Carla Mendes pode ajudar?");
        ana.isTold("Carla Mendes não está online. O convite não foi feito.");
        lia.hears("@Carla Mendes pode ajudar?");
    }
}
