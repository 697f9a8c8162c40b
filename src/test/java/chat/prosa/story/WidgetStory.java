package chat.prosa.story;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import com.google.gson.JsonParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import chat.prosa.host.DemoHost;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A customer on the page of a host platform, which is another site and allows little. */
class WidgetStory {

    @RegisterExtension
    static final Stage stage = new Stage().with("prosa.gateway.session-check", "PT0.5S");

    /** Of the embed, before it is opened. */
    private static final int MOST_BYTES = 30_000;

    /** Of all that it takes to wait and to talk; it may become less, not more. */
    private static final int MOST_BYTES_OPEN = 55_000;

    private Optional<DemoHost> host = Optional.empty();

    @AfterEach
    void closed() {
        host.ifPresent(DemoHost::close);
    }

    @Test
    void theChatIsOpenedFromTheButtonAndTheyTalk() throws Exception {
        var ana = stage.consultant("ana");
        var lia = visits(ana);
        lia.opensChat();
        lia.sees("1º da fila");
        lia.isTold("opened");
        ana.takes("Lia Ferreira");
        lia.sees("Ana Souza");
        lia.says("Bom dia, a importação parou");
        ana.hears("Bom dia, a importação parou");
        ana.says("Vou olhar agora");
        lia.hears("Vou olhar agora");
        lia.isTold("taken");
        lia.isTold("\"text\":\"Vou olhar agora\"");
    }

    @Test
    void whatComesWhileItIsClosedIsCountedOnTheButton() throws Exception {
        var ana = stage.consultant("ana");
        var lia = visits(ana);
        lia.opensChat();
        ana.takes("Lia Ferreira");
        lia.composer().focus();
        lia.presses("Escape");
        assertThat(lia.panel()).hasCount(0);
        assertThat(lia.launcher()).isFocused();
        ana.says("Um momento");
        assertThat(lia.launcher()).hasAccessibleName("Abrir chat, 1 mensagem nova no chat");
        ana.says("Achei");
        assertThat(lia.launcher()).hasAccessibleName("Abrir chat, 2 mensagens novas no chat");
        lia.isTold("unread {\"count\":2}");
        lia.launcher().click();
        lia.hears("Achei");
        lia.isTold("unread {\"count\":0}");
        assertThat(lia.composer()).isFocused();
    }

    @Test
    void whatIsBeingWrittenOutlivesTheSession() throws Exception {
        var ana = stage.consultant("ana");
        var lia = visits(ana);
        lia.opensChat();
        ana.takes("Lia Ferreira");
        lia.composer().fill("Estou escrevendo há tempo");
        stage.signsCustomersOut();
        ana.says("Ainda aqui?");
        lia.hears("Ainda aqui?");
        assertThat(lia.composer()).hasValue("Estou escrevendo há tempo");
        lia.presses("Enter");
        ana.hears("Estou escrevendo há tempo");
    }

    @Test
    void whoSignsOutLeavesNothingBehind() throws Exception {
        var ana = stage.consultant("ana");
        var lia = visits(ana);
        lia.opensChat();
        ana.takes("Lia Ferreira");
        lia.composer().fill("Um rascunho");
        lia.page.evaluate("Prosa.logout()");
        lia.seesNothing();
        assertEquals(0, lia.page.evaluate("localStorage.length + sessionStorage.length"));
    }

    @Test
    void withoutAProviderNothingShows() throws Exception {
        var ana = stage.consultant("ana");
        ana.settles(Map.of("provider", "none"));
        var lia = visits(ana);
        lia.isTold("ready {\"provider\":\"none\"}");
        lia.seesNothing();
    }

    @Test
    void aSiteThatIsNotAllowedIsToldSo() throws Exception {
        var ana = stage.consultant("ana");
        var lia = stage.visitor("lia", aHost(ana).address());
        lia.isTold("error {\"code\":\"origin_not_allowed\"");
        lia.seesNothing();
    }

    @Test
    void itLiesInThePageWhereThePageWantsIt() throws Exception {
        var ana = stage.consultant("ana");
        var site = aHost(ana).address();
        stage.allows(site);
        var lia = stage.visitor("lia", site + "/inline");
        lia.clicks("Abrir chat");
        ana.takes("Lia Ferreira");
        lia.says("Bom dia");
        ana.hears("Bom dia");
        assertThat(lia.launcher()).hasCount(0);
    }

    @Test
    void aPageLoadsLittleOfItBeforeItIsOpened() throws Exception {
        try (var weight = new Weight(stage.address())) {
            var loaded = weight.of("/widget.js");
            var bytes = loaded.values().stream().mapToInt(Integer::intValue).sum();
            assertTrue(loaded.keySet().stream().anyMatch(path -> path.contains("/chunk-")), loaded::toString);
            assertTrue(bytes <= MOST_BYTES, loaded::toString);
        }
    }

    @Test
    void whoTalksLoadsNothingOfWhatFewNeed() throws Exception {
        var ana = stage.consultant("ana");
        var lia = visits(ana);
        lia.opensChat();
        ana.takes("Lia Ferreira");
        lia.says("Bom dia");
        ana.hears("Bom dia");
        var loaded = lia.loaded();
        assertTrue(loaded.contains("/widget.js"), () -> "Not all is seen: " + loaded);
        try (var weight = new Weight(stage.address())) {
            var bytes = 0;
            for (var path : loaded) {
                bytes += weight.alone(path);
            }
            assertTrue(bytes <= MOST_BYTES_OPEN, bytes + " bytes: " + loaded);
        }
    }

    private Visitor visits(Consultant ana) throws Exception {
        var site = aHost(ana).address();
        stage.allows(site);
        return stage.visitor("lia", site);
    }

    /** Its server vouches for people with a key that an admin of the firm has made for it. */
    private DemoHost aHost(Consultant admin) throws IOException {
        var key = JsonParser.parseString(admin.asks("POST", "signing-keys", Map.of("name", "Portal")))
                .getAsJsonObject();
        var started = DemoHost.start(
                0,
                stage.address(),
                key.get("id").getAsString(),
                key.get("secret").getAsString(),
                "erp");
        host = Optional.of(started);
        return started;
    }
}
