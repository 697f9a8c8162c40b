package chat.prosa.story;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import chat.prosa.mail.MailServer;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Lia wants to keep what was said, and has it sent to her. */
class MailedTranscriptStory {

    private static final MailServer MAIL_SERVER = mailServer();

    @RegisterExtension
    static final Stage stage = new Stage()
            .with("prosa.mail.enabled", "true")
            .with("quarkus.mailer.host", "localhost")
            .with("quarkus.mailer.port", Integer.toString(MAIL_SERVER.port()));

    @AfterAll
    static void closed() throws IOException {
        MAIL_SERVER.close();
    }

    @Test
    void theTranscriptOfAChatThatHasEndedComesToTheCustomersMailbox() throws Exception {
        var ana = stage.consultant("ana");
        var lia = stage.customer("lia");
        lia.opensChat();
        lia.says("A carga parou");
        ana.takes("Lia Ferreira");
        ana.says("Sai agora, veja");
        lia.hears("Sai agora, veja");
        ana.clicks("Encerrar");
        ana.clicks("Encerrar conversa");

        lia.clicks("Receber por e-mail");
        lia.sees("Enviada para o seu e-mail.");
        var letter = MAIL_SERVER.take();
        assertTrue(letter.contains("To: lia@"), letter);
        assertTrue(letter.contains("A carga parou"), letter);
        assertTrue(letter.contains("Sai agora, veja"), letter);
    }

    private static MailServer mailServer() {
        try {
            return MailServer.start();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
