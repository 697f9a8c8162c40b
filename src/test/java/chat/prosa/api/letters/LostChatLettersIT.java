package chat.prosa.api.letters;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import chat.prosa.api.Firm;
import chat.prosa.api.Firms;
import chat.prosa.api.Sql;
import chat.prosa.api.Talk;
import chat.prosa.id.ChatId;
import chat.prosa.mail.Letterbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class LostChatLettersIT {

    @Inject
    Firms firms;

    @Inject
    Talk talk;

    @Inject
    Sql sql;

    @Inject
    Letterbox letterbox;

    private Firm firm;

    @BeforeEach
    void aFirmThatLosesChatsSoon() {
        firm = firms.found();
        sql.run("update organization set lost_after = 200 where id = ?", firm.id());
    }

    @Test
    void theResponsibleIsToldWhichTicketALostChatHasLeft() {
        var chat = lose("lia", "rollout");
        var letter = letterbox.take(firm.email("ana"));
        assertEquals("Chamado 1: Lia ficou sem resposta", letter.subject());
        assertTrue(letter.text().startsWith("Olá, Ana!"), letter::text);
        assertTrue(letter.text().contains("sobre Rollout em"), letter::text);
        assertTrue(letter.text().contains("https://chat.example/firm/tickets/" + chat), letter::text);
    }

    @Test
    void theLetterIsInTheOrganizationsLanguageAndTime() {
        sql.run("update organization set locale = 'en', timezone = 'Asia/Tokyo' where id = ?", firm.id());
        sql.run("update customer set name = ? where id = ?", "O'Neil {0}\nBcc: all", firm.id("lia"));
        lose("lia", "rollout");
        var letter = letterbox.take(firm.email("ana"));
        assertEquals("Ticket 1: O'Neil {0} Bcc: all got no answer", letter.subject());
    }

    @Test
    void nobodyIsToldTwiceUnlessTheServerFellBeforeItKnew() {
        var chat = lose("lia", "rollout");
        letterbox.take(firm.email("ana"));
        lose("otto", "planning");
        letterbox.take(firm.email("bruno"));
        sql.run("update ticket set told_tried_at = now() - interval '6 minutes' where id = ?", chat.value());
        lose("otto", "rollout");
        assertTrue(letterbox.take(firm.email("ana")).subject().contains("Otto"));
        assertFalse(letterbox.has(firm.email("ana")));

        forget(chat, "1 minute");
        lose("lia", "rollout");
        letterbox.take(firm.email("ana"));
        assertFalse(letterbox.has(firm.email("ana")));

        forget(chat, "6 minutes");
        assertTrue(letterbox.take(firm.email("ana")).subject().contains("Lia"));
    }

    @Test
    void whatIsOldAndWhoHasLeftGetNoLetter() {
        sql.run("update consultant set active = false where id = ?", firm.id("ana"));
        lose("lia", "rollout");
        var old = lose("otto", "planning");
        letterbox.take(firm.email("bruno"));
        sql.run("update ticket set created_at = now() - interval '2 days' where id = ?", old.value());
        forget(old, "1 day");
        lose("otto", "planning");
        letterbox.take(firm.email("bruno"));
        assertFalse(letterbox.has(firm.email("bruno")));
        assertFalse(letterbox.has(firm.email("ana")));
    }

    private ChatId lose(String customer, String project) {
        return talk.open(firm, customer, project, "Alguém aí?");
    }

    private void forget(ChatId chat, String ago) {
        sql.run(
                "update ticket set told_at = null, told_tried_at = now() - cast(? as interval) where id = ?",
                ago,
                chat.value());
    }
}
