package chat.prosa.api;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.RestResponse;

import chat.prosa.access.Caller;
import chat.prosa.history.TranscriptSheet;
import chat.prosa.id.ChatId;

/** Answers with a chat as text, or as a page to print. */
@Singleton
final class TranscriptAnswers {

    /** What people wrote is escaped; should that ever fail, a browser still runs and fetches nothing. */
    private static final String CONTENT = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
            + "form-action 'none'; frame-ancestors 'self'";

    private final Transcripts transcripts;

    TranscriptAnswers(Transcripts transcripts) {
        this.transcripts = transcripts;
    }

    /** Fails with a problem when there is no such chat for the caller. */
    Uni<RestResponse<String>> answer(Caller caller, ChatId id, TranscriptWish wish) {
        return transcripts
                .read(caller, id, wish.languages())
                .chain(chat -> write(chat, wish.format()).map(written -> answer(written, chat, wish)));
    }

    private static Uni<String> write(ReadChat chat, TranscriptWish.Format format) {
        return switch (format) {
            case TEXT -> Uni.createFrom().item(chat.text());
            case HTML -> Templates.transcript(chat.sheet()).createUni();
        };
    }

    private static RestResponse<String> answer(String written, ReadChat chat, TranscriptWish wish) {
        var answer = RestResponse.ResponseBuilder.ok(written, wish.format().type())
                .header("Content-Security-Policy", CONTENT)
                .header("Referrer-Policy", "no-referrer")
                .header(HttpHeaders.VARY, "Accept, Accept-Language");
        if (wish.toKeep()) {
            var file = wish.format().fileName(chat.fileName());
            answer.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"");
        }
        return answer.build();
    }

    @CheckedTemplate(basePath = "Transcripts")
    static class Templates {
        static native TemplateInstance transcript(TranscriptSheet sheet);

        private Templates() {}
    }
}
