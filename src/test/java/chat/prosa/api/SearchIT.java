package chat.prosa.api;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import chat.prosa.id.ChatId;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class SearchIT {

    @Inject
    Firms firms;

    @Inject
    Callers callers;

    @Inject
    Talk talk;

    @Inject
    Sql sql;

    private Firm firm;

    @BeforeEach
    void aFirm() {
        firm = firms.found();
    }

    @Test
    void whatWasWrittenIsFoundWithWhereItStands() {
        var chat = talk.open(firm, "lia", "rollout", "As importações falharam");
        talk.take(firm, "ana", chat);
        talk.note(firm, "ana", chat, "importação de ontem");
        talk.say(firm, "ana", chat, "Bom dia");
        search("diego", Map.of("q", "importação"))
                .body("items.chat.id", contains(chat.toString()))
                .body("items[0].found.seq", contains(2, 4))
                .body("items[0].found.kind", contains("message", "note"))
                .body("items[0].found.author.name", contains("Lia", "Ana"))
                .body("items[0].found[0].text", equalTo("As importações falharam"))
                .body("items[0].found[0].highlights.from", contains(3))
                .body("items[0].found[0].highlights.to", contains(14))
                .body("next", nullValue());
    }

    @Test
    void accentsCapitalsAndEndingsDoNotMatter() {
        var chat = attended("Não há CONEXÃO; as invoices da Conceição chegaram à emissão de notas");
        for (var words : List.of("conexao", "nao conexão", "invoice", "NOTA", "conceicao", "emissao nota")) {
            search("diego", Map.of("q", words)).body("items.chat.id", contains(chat.toString()));
        }
        search("diego", Map.of("q", "conexões")).body("items", empty());
    }

    @Test
    void allWordsMustBeInTheChatButNotInOneLine() {
        var chat = attended("O certificado venceu");
        talk.say(firm, "ana", chat, "Vou renovar a chave");
        attended("otto", "Outro certificado");
        search("diego", Map.of("q", "certificado chave"))
                .body("items.chat.id", contains(chat.toString()))
                .body("items[0].found.size()", equalTo(2));
    }

    @Test
    void theLastWordMayBeUnfinished() {
        var chat = attended("O parafuso caiu");
        search("diego", Map.of("q", "o paraf")).body("items.chat.id", contains(chat.toString()));
        search("diego", Map.of("q", "paraf caiu")).body("items", empty());
    }

    @Test
    void phrasesAlternativesAndExceptionsAreUnderstood() {
        var one = attended("nota fiscal azul");
        var other = attended("otto", "fiscal de nota verde");
        search("diego", Map.of("q", "\"nota fiscal\"")).body("items.chat.id", contains(one.toString()));
        search("diego", Map.of("q", "fiscal -verde")).body("items.chat.id", contains(one.toString()));
        search("diego", Map.of("q", "azul or verde")).body("items.chat.id", contains(other.toString(), one.toString()));
        search("diego", Map.of("q", "azul verde")).body("items", empty());
    }

    @Test
    void aCustomersNameFindsHisChats() {
        var chat = attended("Bom dia");
        attended("otto", "Boa tarde");
        search("diego", Map.of("q", "lía"))
                .body("items.chat.id", contains(chat.toString()))
                .body("items[0].found", empty());
    }

    @Test
    void aChatThatIsNotForHimIsNotFound() {
        talk.open(firm, "otto", "planning", "segredo");
        search("carla", Map.of("q", "segredo")).body("items.size()", equalTo(1));
        search("diego", Map.of("q", "segredo")).body("items", empty());
        var other = firms.found();
        callers.as(other, "ana")
                .queryParam("q", "segredo")
                .get("/api/v1/search")
                .then()
                .body("items", empty());
    }

    @Test
    void searchesAreNarrowed() {
        var chat = attended("certificado");
        attended("otto", "certificado");
        sql.run("update chat set tags = '{urgente,vip}' where organization = ? and id = ?", firm.id(), chat.value());
        for (var filter : Map.<String, Object>of(
                        "customer", firm.id("lia"),
                        "tag", List.of("vip", "urgente"))
                .entrySet()) {
            search("diego", Map.of("q", "certificado", filter.getKey(), filter.getValue()))
                    .body("items.chat.id", contains(chat.toString()));
        }
        search("diego", Map.of("q", "certificado", "tag", List.of("vip", "outro")))
                .body("items", empty());
        search("diego", Map.of("q", "certificado", "status", "closed")).body("items", empty());
        search("diego", Map.of("q", "certificado", "consultant", firm.id("diego")))
                .body("items", empty());
        callers.as(firm, "diego")
                .queryParam("q", "certificado")
                .queryParam("customer", firm.id("lia"))
                .get("/api/v1/projects/" + firm.id("rollout") + "/chats")
                .then()
                .body("items.id", contains(chat.toString()));
    }

    @Test
    void whatWasFoundComesInPages() {
        var older = attended("certificado");
        var newer = attended("otto", "certificado");
        var next = search("diego", Map.of("q", "certificado", "limit", 1))
                .body("items.chat.id", contains(newer.toString()))
                .extract()
                .<String>path("next");
        search("diego", Map.of("q", "certificado", "limit", 1, "after", next))
                .body("items.chat.id", contains(older.toString()))
                .body("next", nullValue());
    }

    @Test
    void whatWasErasedIsNotFound() {
        var chat = attended("segredo");
        search("diego", Map.of("q", "segredo")).body("items.size()", equalTo(1));
        sql.run("update entry set text = '' where organization = ? and chat = ?", firm.id(), chat.value());
        search("diego", Map.of("q", "segredo")).body("items", empty());
    }

    @Test
    void oddTextFindsNothingAndBreaksNothing() {
        attended("Bom dia");
        for (var odd : List.of(
                "'", "\\", "& | !", "a:*", "(", "%", "\u0007", "-", "\"", "-\"", "or", "or or", "\uD83D\uDE00")) {
            search("diego", Map.of("q", odd)).body("items", empty());
        }
        search("diego", Map.of("q", "de")).body("items", empty());
        callers.as(firm, "diego").get("/api/v1/search").then().statusCode(400).body("field", equalTo("q"));
    }

    @Test
    void customersDoNotSearchTheFirm() {
        callers.as(firm, "lia")
                .queryParam("q", "certificado")
                .get("/api/v1/search")
                .then()
                .statusCode(403);
    }

    private ChatId attended(String text) {
        return attended("lia", text);
    }

    private ChatId attended(String customer, String text) {
        var chat = talk.open(firm, customer, "rollout", text);
        talk.take(firm, "ana", chat);
        return chat;
    }

    private ValidatableResponse search(String person, Map<String, ?> query) {
        return callers.as(firm, person)
                .queryParams(query)
                .get("/api/v1/search")
                .then()
                .statusCode(200);
    }
}
