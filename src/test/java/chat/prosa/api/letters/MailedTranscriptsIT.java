package chat.prosa.api.letters;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import chat.prosa.api.Callers;
import chat.prosa.api.Firm;
import chat.prosa.api.Firms;
import chat.prosa.api.Sql;
import chat.prosa.api.Talk;
import chat.prosa.id.ChatId;
import chat.prosa.mail.Letterbox;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class MailedTranscriptsIT {

    @Inject
    Firms firms;

    @Inject
    Callers callers;

    @Inject
    Talk talk;

    @Inject
    Sql sql;

    @Inject
    Letterbox letterbox;

    private Firm firm;
    private ChatId chat;

    @BeforeEach
    void aChat() {
        firm = firms.found();
        chat = talk.open(firm, "lia", "rollout", "Não consigo entrar");
        talk.take(firm, "ana", chat);
        talk.note(firm, "ana", chat, "Difficult customer");
        talk.say(firm, "ana", chat, "It's {0} agora");
    }

    @Test
    void aCustomerIsSentHisChatAsHeSawIt() {
        mail(firm, "lia").statusCode(204);
        var letter = letterbox.take(firm.email("lia"));
        assertEquals("Sua conversa sobre Rollout", letter.subject());
        assertTrue(letter.text().startsWith("Olá, Lia!"), letter::text);
        assertTrue(letter.text().contains("Ana: It's {0} agora"), letter::text);
        assertTrue(letter.text().contains("(America/Sao_Paulo)"), letter::text);
        assertFalse(letter.text().contains("Difficult"), letter::text);
    }

    @Test
    void aConsultantHasItSentToTheCustomerToo() {
        mail(firm, "diego").statusCode(204);
        letterbox.take(firm.email("lia"));
        assertFalse(letterbox.has(firm.email("diego")));
    }

    @Test
    void forADayAfterItsEndTheCustomerMayStillHaveIt() {
        talk.close(firm, "ana", chat);
        mail(firm, "lia").statusCode(204);
        letterbox.take(firm.email("lia"));
        sql.run("update chat set ended_at = now() - interval '25 hours' where id = ?", chat.value());
        mail(firm, "lia").statusCode(404);
        mail(firm, "ana").statusCode(204);
    }

    @Test
    void whoMayNotSeeItSendsNothing() {
        mail(firm, "otto").statusCode(404);
        mail(firms.found(), "ana").statusCode(404);
        mail(firms.found(), "lia").statusCode(404);
        callers.nobody().post(path()).then().statusCode(401);
        assertFalse(letterbox.has(firm.email("lia")));
    }

    @Test
    void nobodysMailboxIsFilled() {
        for (var letters = 0; letters < 3; letters++) {
            mail(firm, "lia").statusCode(204);
        }
        mail(firm, "ana").statusCode(429).body("code", equalTo("rate_limited"));
    }

    @Test
    void aCustomerWithoutAnAddressCannotBeReached() {
        sql.run("update customer set email = '' where id = ?", firm.id("lia"));
        mail(firm, "ana").statusCode(409).body("code", equalTo("no_address"));
    }

    private ValidatableResponse mail(Firm caller, String person) {
        return callers.as(caller, person).post(path()).then();
    }

    private String path() {
        return "/api/v1/chats/" + chat + "/transcript/mail";
    }
}
