package chat.prosa.story;

import java.util.List;
import java.util.Map;

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

    @Test
    void aChatIsPassedToAColleagueAndWhoPassedItStaysUntilItIsAccepted() {
        var ana = stage.consultant("ana");
        var bruno = stage.consultant("bruno");
        var lia = stage.customer("lia");
        lia.opensChat();
        ana.takes("Lia Ferreira");
        ana.does("Passar para…");
        ana.chooses("bru", "Bruno Lima");
        assertThat(ana.page.getByText("Passando para Bruno Lima… Você continua até que aceite."))
                .isVisible();
        ana.says("Um instante, Lia");
        lia.hears("Um instante, Lia");
        assertThat(bruno.offer("Lia Ferreira")).containsText("Ana Souza quer passar esta conversa para você");
        bruno.accepts("Lia Ferreira");
        lia.hears("Agora quem atende é Bruno Lima");
        lia.sees("Bruno Lima está com você");
        bruno.hears("Um instante, Lia");
        assertThat(ana.list("Em andamento")).hasCount(0);
        assertThat(bruno.list("Em andamento")).containsText("Lia Ferreira");
    }

    @Test
    void aChatIsPassedToAGroupAndOneOfItAccepts() {
        var bruno = stage.consultant("bruno");
        var diego = stage.consultant("diego");
        var otto = stage.customer("otto");
        otto.visits("Planejamento 2027");
        otto.opensChat();
        bruno.takes("Otto Barbosa");
        bruno.does("Passar para…");
        bruno.chooses("finan", "Financeiro");
        assertThat(bruno.page.getByText("Passando para o grupo Financeiro… Você continua até que alguém aceite."))
                .isVisible();
        assertThat(diego.offer("Otto Barbosa"))
                .containsText("Bruno Lima quer passar esta conversa para o grupo Financeiro");
        diego.accepts("Otto Barbosa");
        otto.sees("Diego Rocha está com você");
        assertThat(bruno.list("Em andamento")).hasCount(0);
        diego.says("Boa tarde, Otto");
        otto.hears("Boa tarde, Otto");
    }

    @Test
    void aNewChatPutsTheOtherAsideUntilItIsOpenedAgain() {
        var ana = stage.consultant("ana");
        var lia = stage.customer("lia");
        var otto = stage.customer("otto");
        lia.opensChat();
        ana.takes("Lia Ferreira");
        ana.says("Bom dia, Lia");
        otto.visits("Implantação ERP");
        otto.opensChat();
        ana.takes("Otto Barbosa");
        assertThat(ana.list("Em espera")).containsText("Lia Ferreira");
        assertThat(ana.list("Em andamento")).not().containsText("Lia Ferreira");
        assertThat(ana.list("Em andamento")).containsText("Otto Barbosa");
        lia.says("Ainda está aí?");
        assertThat(ana.list("Em espera")).containsText("Ainda está aí?");
        assertThat(ana.list("Em espera")).containsText("1 mensagem não lida");
        lia.sees("Ana Souza está com você");
        assertThat(lia.log()).not().containsText("espera");
        ana.opens("Lia Ferreira");
        assertThat(ana.list("Em espera")).hasCount(0);
        assertThat(ana.list("Em andamento")).containsText("Lia Ferreira");
        assertThat(ana.list("Em andamento")).containsText("Otto Barbosa");
        ana.says("Estou, sim");
        lia.hears("Estou, sim");
    }

    @Test
    void aMacroIsRunByItsCommandAndClosesTheChat() {
        var ana = stage.consultant("ana");
        var lia = stage.customer("lia");
        lia.opensChat();
        ana.takes("Lia Ferreira");
        ana.composer().pressSequentially("/encerrar");
        assertThat(ana.suggestions()).hasText(new String[] {"/encerrar Encerrar"});
        ana.presses("Enter");
        lia.hears("Vou encerrar nossa conversa por aqui, Lia.");
        lia.sees("Conversa encerrada.");
        assertThat(lia.log()).not().containsText("/encerrar");
        assertThat(ana.list("Em andamento")).hasCount(0);
        assertThat(ana.page.getByText("Esta conversa foi encerrada.")).isVisible();
    }

    @Test
    void aMacroStopsAtTheActionThatIsRefusedAndSaysWhich() {
        var ana = stage.consultant("ana");
        var lia = stage.customer("lia");
        var actions = List.of(Map.of("type", "note", "text", "Fui almoçar"), Map.of("type", "leave"));
        ana.asks("POST", "macros", Map.of("name", "Almoço", "command", "/almoco", "actions", actions));
        lia.opensChat();
        ana.takes("Lia Ferreira");
        ana.composer().pressSequentially("/");
        ana.suggestions().getByText("Almoço").click();
        ana.isTold("A macro parou em “Sair da conversa”. Você é quem atende esta conversa.");
        ana.hears("Fui almoçar");
        assertThat(ana.list("Em andamento")).containsText("Lia Ferreira");
        assertThat(lia.log()).not().containsText("Fui almoçar");
    }
}
