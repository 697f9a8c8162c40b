package chat.prosa.story;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import com.google.gson.Gson;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Whatever people type is text to everybody else: nothing of it runs, and nothing breaks of it. */
class HostileTextStory {

    /** What ends an attribute, runs by itself, is filled in by a template, or turns round what follows. */
    private static final String SHORT = "\"><img src=x onerror=hacked=1>{{7*7}}\u202Ex";

    private static final String NAME = "Zé </title><script>hacked=1</script>" + SHORT;

    private static final String FAMILY = "👩\u200D👩\u200D👧\u200D👦";

    private static final String LONG =
            NAME + "'`${7*7} {chat.id} {{customer.__proto__}} <svg/onload=hacked=1> " + FAMILY
                    + " <a href=\"javascript:hacked=1\" onmouseover=hacked=1>javascript:hacked=1</a> http://x/\"onclick=hacked=1 "
                    + "a\u200Bb\u2066c\u202E".repeat(20) + "<style>*{display:none}</style>" + "W".repeat(300);

    @RegisterExtension
    static final Stage stage = new Stage();

    private Witness witness = new Witness();

    @BeforeEach
    void watches() {
        witness = new Witness();
    }

    @Test
    void namesAreTextWhereverTheyStand() {
        var ana = consultant("ana");
        rename(ana, "consultants", "name", "bruno", NAME + " B");
        rename(ana, "customers", "name", "lia", NAME + " L");
        var project = rename(ana, "projects", "name", "Implantação", NAME + " P");
        rename(ana, "projects", "name", "Planejamento", "W".repeat(200));
        rename(ana, "service-groups", "name", "Financeiro", NAME + " G");
        ana.asks("PATCH", "organization", Map.of("name", NAME + " O"));
        ana.asks("POST", "projects/" + project + "/schedule", Map.of("title", NAME + " A", "startsOn", "2027-01-11"));
        var greeting = Map.of("type", "message", "text", "Olá, {{customer.name}}! <b>");
        ana.asks("POST", "macros", Map.of("name", NAME, "command", "/perigo", "actions", List.of(greeting)));
        var bruno = consultant("bruno");
        var lia = customer("lia");
        shows(lia.page, NAME + " P");
        shows(lia.page, NAME + " A");
        lia.opensChat();
        bruno.clicks("Atender Zé");
        lia.says("Bom dia");
        bruno.hears("Bom dia");
        shows(bruno.page, NAME + " L");
        shows(lia.page, " B começou a atender");
        shows(ana.page, NAME + " B");
        bruno.composer().fill("/perigo");
        bruno.composer().press("Enter");
        shows(lia.page, "Olá, " + NAME + " L! <b>");
        bruno.does("Passar para…");
        shows(bruno.page, NAME + " G");
        witness.isContent(bruno.page);
        bruno.presses("Escape");
        visits(ana, "/firm/settings/groups", NAME + " G");
        visits(ana, "/firm/settings/macros", NAME);
        witness.isContent(ana.page);
        witness.isContent(lia.page);
        transcriptShows(bruno, NAME + " L", "Bom dia");
    }

    @Test
    void whatIsSaidInAChatIsText() {
        var ana = consultant("ana");
        ana.settles(Map.of("routing", "automatic", "offerTimeout", "PT10M"));
        var bruno = consultant("bruno");
        var lia = customer("lia");
        lia.opensChat();
        assertThat(ana.offer("Lia Ferreira")).isVisible();
        assertEquals(
                List.of("ok"),
                sends(ana, "{'type':'offer.decline','ref':'r','data':{'chat':'$chat','reason':$text}}", json(NAME)));
        bruno.accepts("Lia Ferreira");
        shows(bruno.page, NAME);
        lia.says(LONG);
        shows(bruno.page, LONG);
        bruno.says(LONG + " de volta");
        shows(lia.page, LONG + " de volta");
        lia.page
                .locator("input[type=file]")
                .first()
                .setInputFiles(new FilePayload(SHORT + ".txt", "text/plain", "Oi".getBytes(StandardCharsets.UTF_8)));
        lia.says("O arquivo");
        bruno.hears("O arquivo");
        shows(bruno.page, "onerror=hacked=1");
        witness.isContent(lia.page);
        witness.isContent(bruno.page);
        assertThat(lia.log()).not().containsText("recusou");
        transcriptShows(bruno, "Lia Ferreira", LONG);
    }

    @Test
    void whatTheFirmWritesAboutAChatIsText() {
        var ana = consultant("ana");
        var lia = customer("lia");
        lia.opensChat();
        ana.takes("Lia Ferreira");
        ana.clicks("Nota para a equipe");
        var note = ana.page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Escreva uma nota"));
        note.fill(LONG + " em nota");
        note.press("Enter");
        shows(ana.page, LONG + " em nota");
        var tag = ana.page.getByLabel("Nova etiqueta");
        tag.fill(SHORT);
        tag.press("Enter");
        shows(ana.page, SHORT);
        ana.does("Abrir chamado…");
        ana.page.getByLabel("Assunto").fill(NAME + " S");
        ana.page.getByLabel("O que fica por fazer").fill(LONG);
        ana.page
                .getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, named("Abrir chamado"))
                .click();
        shows(ana.page, "nº 1");
        ana.clicks("Encerrar");
        ana.clicks("Encerrar conversa");
        lia.page.getByText("Ruim").click();
        lia.page.getByLabel("Quer contar mais?").fill(LONG.substring(0, 190));
        lia.clicks("Enviar avaliação");
        shows(ana.page, LONG.substring(0, 50));
        witness.isContent(ana.page);
        witness.isContent(lia.page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\\u0000b\"", "\"a\\ud800b\""})
    void whatNoDatabaseKeepsIsRefusedInEveryFieldAndNothingIsDisturbed(String text) {
        var ana = consultant("ana");
        var lia = customer("lia");
        lia.opensChat();
        ana.takes("Lia Ferreira");
        lia.says("Antes");
        ana.hears("Antes");
        var key = "'key':'0b0f4f0e-8b0c-4d5e-9a52-1f0d7a6f0001'";
        var frames = List.of(
                "{'type':'message.send','ref':'r','data':{'chat':'$chat'," + key + ",'text':$text}}",
                "{'type':'message.send','ref':'r','data':{'chat':'$chat'," + key + ",'text':$text,'note':true}}",
                "{'type':'chat.tag','ref':'r','data':{'chat':'$chat','add':[$text]}}",
                "{'type':'ticket.open','ref':'r','data':{'chat':'$chat','subject':$text}}",
                "{'type':'ticket.open','ref':'r','data':{'chat':'$chat','subject':'a','description':$text}}");
        for (var frame : frames) {
            assertEquals(List.of("refused", "invalid"), sends(ana, frame, text), frame);
        }
        var project = ana.firstOf("projects?q=ERP");
        var ticket = "{'subject':'a','project':'" + project + "'}";
        var number = JsonParser.parseString(ana.asks("POST", "tickets", Map.of("subject", "a", "project", project)))
                .getAsJsonObject()
                .get("id")
                .getAsString();
        var requests = List.of(
                List.of("PATCH", "organization", "{'name':$text}"),
                List.of("PATCH", "consultants/" + ana.firstOf("consultants?q=bruno"), "{'name':$text}"),
                List.of("PATCH", "customers/" + ana.firstOf("customers?q=otto"), "{'name':$text}"),
                List.of("PATCH", "projects/" + project, "{'name':$text}"),
                List.of("PATCH", "service-groups/" + ana.firstOf("service-groups?q=fin"), "{'name':$text}"),
                List.of("POST", "projects/" + project + "/schedule", "{'title':$text,'startsOn':'2027-01-11'}"),
                List.of("POST", "macros", "{'name':$text,'command':'/a','actions':[{'type':'close'}]}"),
                List.of("POST", "macros", "{'name':'a','command':$text,'actions':[{'type':'close'}]}"),
                List.of("POST", "macros", "{'name':'a','command':'/a','actions':[{'type':'note','text':$text}]}"),
                List.of("POST", "tickets", ticket.replace("'a'", "$text")),
                List.of("PATCH", "tickets/" + number, "{'description':$text}"),
                List.of("PATCH", "tickets/" + number, "{'tags':[$text]}"),
                List.of("POST", "tickets/" + number + "/comments", "{'text':$text}"),
                List.of("POST", "api-keys", "{'name':$text}"));
        assertEquals(Collections.nCopies(requests.size(), 400L), numbers(asks(ana, requests, text)));
        ana.says("Depois");
        lia.hears("Depois");
        witness.forgives("status of 400");
        witness.isContent(ana.page);
        witness.isContent(lia.page);
    }

    @Test
    void tenThousandEmojiAreRefusedKindlyAndAsManyAsThereMayBeAreShown() {
        var ana = consultant("ana");
        var lia = customer("lia");
        lia.opensChat();
        ana.takes("Lia Ferreira");
        lia.composer().fill("😀".repeat(10_000));
        lia.sees("Uma mensagem tem no máximo 8.000 caracteres.");
        lia.composer().press("Enter");
        assertThat(lia.log().getByText("😀")).hasCount(0);
        lia.says("😀".repeat(7_000 - 7) + FAMILY);
        shows(ana.page, "😀".repeat(100));
        lia.says("E então?");
        ana.hears("E então?");
        witness.isContent(ana.page);
        witness.isContent(lia.page);
    }

    private Consultant consultant(String name) {
        var consultant = stage.consultant(name);
        witness.watch(consultant);
        return consultant;
    }

    private Customer customer(String name) {
        var customer = stage.customer(name);
        witness.watch(customer);
        return customer;
    }

    private static void shows(Page page, String text) {
        assertThat(page.getByText(text).first()).isAttached();
    }

    /** Gives another name to what has letters in its name; returns its id. */
    private static String rename(Consultant admin, String nouns, String field, String letters, String name) {
        var id = admin.firstOf(nouns + "?q=" + letters);
        admin.asks("PATCH", nouns + "/" + id, Map.of(field, name));
        return id;
    }

    private static List<Long> numbers(List<?> numbers) {
        return numbers.stream().map(number -> ((Number) number).longValue()).toList();
    }

    private void visits(Consultant consultant, String path, String text) {
        try (var tab = consultant.page.context().newPage()) {
            tab.navigate(consultant.page.url().replaceFirst("/console.*", path));
            shows(tab, text);
            witness.isContent(tab);
        }
    }

    /** Everybody's chat, which there is one of. */
    private void transcriptShows(Consultant consultant, String... texts) {
        var id = consultant.firstOf("chats");
        try (var tab = consultant.page.context().newPage()) {
            tab.setExtraHTTPHeaders(Map.of("Accept", "text/html"));
            tab.navigate(consultant.page.url().replaceFirst("/console.*", "/api/v1/chats/" + id + "/transcript"));
            Arrays.stream(texts).forEach(text -> shows(tab, text));
            witness.isContent(tab);
        }
    }

    /**
     * Sends a frame that no page would send; returns how it was answered.
     *
     * @param frame with single quotes, {@code $chat} for the chat that is there, and {@code $text} for the text
     * @param text as it is in JSON
     */
    private static List<?> sends(Person person, String frame, String text) {
        return (List<?>) person.page.evaluate("""
                ([frame, text]) => new Promise((done) => {
                  const line = new WebSocket(`ws://${location.host}/api/v1/socket`, "prosa.v1");
                  line.onmessage = ({ data }) => {
                    const { type, ref, data: told } = JSON.parse(data);
                    if (type === "welcome") {
                      const { id } = told.offers?.[0]?.chat ?? told.chats[0];
                      line.send(frame.replaceAll("'", '"').replace("$chat", id).replace("$text", () => text));
                    }
                    if (ref !== "r") return;
                    line.close();
                    done([type, ...(told?.code ? [told.code] : [])]);
                  };
                })""", List.of(frame, text));
    }

    /** Asks the server with a body that no page would send; returns the statuses of the answers. */
    private static List<?> asks(Person person, List<List<String>> requests, String text) {
        return (List<?>) person.page.evaluate("""
                ([requests, text]) => Promise.all(
                  requests.map(async ([method, path, body]) => {
                    const headers = { "Content-Type": "application/json" };
                    const sent = body.replaceAll("'", '"').replaceAll("$text", () => text);
                    return (await fetch(`/api/v1/${path}`, { method, headers, body: sent })).status;
                  }),
                )""", List.of(requests, text));
    }

    private static String json(String text) {
        return new Gson().toJson(text);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
