package chat.prosa.gateway;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;

import chat.prosa.chat.Side;
import chat.prosa.contract.ChatJson;
import chat.prosa.contract.EntryJson;
import chat.prosa.contract.RefusalJson;
import chat.prosa.desk.Answer;
import chat.prosa.desk.Refusal;
import chat.prosa.dispatch.Reply;
import chat.prosa.history.LogPage;

/** The frames that answer what somebody asked. */
final class Answers {

    private Answers() {}

    static Frame of(Reply reply) {
        return switch (reply) {
            case Reply.Done done -> ok(done.to().ref(), json -> write(done.answer(), json));
            case Reply.Refused refused -> refused(refused.to().ref(), refused.refusal());
        };
    }

    static Frame done(String ref) {
        return ok(ref, json -> write(new Answer.Done(), json));
    }

    static Frame page(String ref, LogPage page, Side seenBy) {
        return ok(ref, json -> write(page, seenBy, json));
    }

    static Frame refused(String ref, Refusal refusal) {
        return Frame.of("refused", ref, json -> RefusalJson.write(refusal, json));
    }

    private static Frame ok(String ref, Frame.Body body) {
        return Frame.of("ok", ref, body);
    }

    /** Most answers have nothing to add; others than these two are never asked for over the socket. */
    private static void write(Answer answer, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (answer instanceof Answer.Written written) {
            json.writeNumberField("seq", written.seq());
        } else if (answer instanceof Answer.Opened opened) {
            json.writeFieldName("chat");
            ChatJson.write(opened.chat(), json);
        }
        json.writeEndObject();
    }

    private static void write(LogPage page, Side seenBy, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("entries");
        for (var entry : page.entries()) {
            EntryJson.write(entry, seenBy, json);
        }
        json.writeEndArray();
        json.writeNumberField("through", page.through());
        json.writeBooleanField("more", page.more());
        json.writeEndObject();
    }
}
