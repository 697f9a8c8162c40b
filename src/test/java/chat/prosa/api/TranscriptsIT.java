package chat.prosa.api;

import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import chat.prosa.id.ChatId;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class TranscriptsIT {

    private static final String TEXT = "text/plain;charset=UTF-8";
    private static final String PAGE = "text/html;charset=UTF-8";

    @Inject
    Firms firms;

    @Inject
    Callers callers;

    @Inject
    Talk talk;

    @Inject
    Sql sql;

    private Firm firm;
    private ChatId chat;

    @BeforeEach
    void aChat() {
        firm = firms.found();
        chat = talk.open(firm, "lia", "rollout", "<b>Olá</b> & \"tchau\"");
        talk.take(firm, "ana", chat);
        talk.note(firm, "ana", chat, "Difficult customer");
        talk.say(firm, "ana", chat, "<script>alert(1)</script>\nBom dia");
    }

    @Test
    void itIsTextUnlessAPageIsAccepted() {
        transcript("diego", "*/*", Map.of()).contentType(TEXT);
        transcript("diego", "text/plain", Map.of()).contentType(TEXT);
        transcript("diego", "text/html,application/xml;q=0.9,*/*;q=0.8", Map.of())
                .contentType(PAGE);
        transcript("diego", "text/html;q=0.1,text/plain;q=0.5", Map.of()).contentType(TEXT);
    }

    @Test
    void theFormatThatIsSaidDecides() {
        transcript("diego", "text/html", Map.of("format", "text")).contentType(TEXT);
        transcript("diego", "text/plain", Map.of("format", "html")).contentType(PAGE);
        callers.as(firm, "diego")
                .queryParam("format", "pdf")
                .get(path())
                .then()
                .statusCode(400)
                .body("field", equalTo("format"));
    }

    @Test
    void thePageShowsWhatWasWrittenAsItWasWritten() {
        page("diego")
                .body(containsString("<p>&lt;b&gt;Olá&lt;/b&gt; &amp; &quot;tchau&quot;</p>"))
                .body(containsString("<p>&lt;script&gt;alert(1)&lt;/script&gt;\nBom dia</p>"))
                .body(not(containsString("<script")))
                .body(containsString("Ana (nota privada)"))
                .body(containsString("<html lang=\"pt-BR\">"));
    }

    @Test
    void namesAreTextToo() {
        sql.run("update customer set name = ? where id = ?", "<img src=x>", firm.id("lia"));
        page("diego").body(containsString("<dd>&lt;img src=x&gt;</dd>")).body(not(containsString("<img")));
    }

    @Test
    void thePageMayRunAndFetchNothing() {
        page("diego")
                .header(
                        "Content-Security-Policy",
                        allOf(containsString("default-src 'none'"), not(containsString("script-src"))))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void thePageIsMadeForPaper() {
        page("diego")
                .body(containsString("size: A4"))
                .body(containsString("color-scheme: only light"))
                .body(containsString("@media print"));
    }

    @Test
    void itIsKeptAsAFileOnlyWhereThatIsAsked() {
        transcript("diego", "*/*", Map.of()).header("Content-Disposition", nullValue());
        transcript("diego", "*/*", Map.of("download", "false")).header("Content-Disposition", nullValue());
        transcript("diego", "*/*", Map.of("download", ""))
                .contentType(TEXT)
                .header(
                        "Content-Disposition",
                        matchesPattern("attachment; filename=\"chat-\\d{4}-\\d\\d-\\d\\d-\\d{4}\\.txt\""));
        transcript("diego", "*/*", Map.of("download", "true", "format", "html"))
                .contentType(PAGE)
                .header("Content-Disposition", containsString(".html\""));
    }

    @Test
    void itTellsTheOrganizationsTime() {
        sql.run("update chat set opened_at = '2027-01-11T02:00:00Z' where id = ?", chat.value());
        sql.run("update organization set timezone = 'Asia/Tokyo', locale = 'en' where id = ?", firm.id());
        page("diego")
                .body(containsString("January 11, 2027"))
                .body(containsString("11:00"))
                .body(containsString("Asia/Tokyo"))
                .body(containsString("Opened on"));
        transcript("diego", "*/*", Map.of("download", ""))
                .header("Content-Disposition", containsString("chat-2027-01-11-1100.txt"));
    }

    @Test
    void aCustomersHasNoNotes() {
        page("lia").body(containsString("Bom dia")).body(not(containsString("Difficult")));
        transcript("lia", "*/*", Map.of()).body(containsString("Bom dia")).body(not(containsString("Difficult")));
    }

    @Test
    void whoMayNotSeeTheChatHasNone() {
        for (var format : new String[] {"text", "html"}) {
            missing(firm, "otto", format);
            missing(firms.found(), "ana", format);
        }
        talk.close(firm, "ana", chat);
        missing(firm, "lia", "html");
    }

    private void missing(Firm caller, String person, String format) {
        callers.as(caller, person)
                .accept("text/html")
                .queryParam("format", format)
                .get(path())
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    private ValidatableResponse page(String person) {
        return transcript(person, "text/html", Map.of()).contentType(PAGE);
    }

    private ValidatableResponse transcript(String person, String accept, Map<String, ?> query) {
        return callers.as(firm, person)
                .accept(accept)
                .queryParams(query)
                .get(path())
                .then()
                .statusCode(200);
    }

    private String path() {
        return "/api/v1/chats/" + chat + "/transcript";
    }
}
