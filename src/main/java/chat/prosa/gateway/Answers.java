package chat.prosa.gateway;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;

import chat.prosa.chat.Side;
import chat.prosa.contract.ChatJson;
import chat.prosa.contract.EntryJson;
import chat.prosa.contract.RefusalJson;
import chat.prosa.contract.TicketJson;
import chat.prosa.contract.Words;
import chat.prosa.desk.Answer;
import chat.prosa.desk.Refusal;
import chat.prosa.dispatch.Reply;
import chat.prosa.history.LogPage;

/** The frames that answer what somebody asked. */
final class Answers {

    private Answers() {}

    static Frame of(Reply reply) {
        return switch (reply) {
            case Reply.Done done -> done(done.to().ref(), done.answer());
            case Reply.Refused refused -> refused(refused.to().ref(), refused.refusal());
        };
    }

    static Frame done(String ref) {
        return done(ref, new Answer.Done());
    }

    static Frame done(String ref, Answer answer) {
        return ok(ref, json -> write(answer, json));
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

    /** Most answers have nothing to add, and some are never asked for over the socket. */
    private static void write(Answer answer, JsonGenerator json) throws IOException {
        json.writeStartObject();
        switch (answer) {
            case Answer.Written written -> write(written, json);
            case Answer.Opened opened -> {
                json.writeFieldName("chat");
                ChatJson.write(opened.chat(), json);
            }
            case Answer.MacroRan ran -> write(ran, json);
            case Answer.TakenOverCapacity _ -> json.writeStringField("warning", Refusal.Code.OVER_CAPACITY.wire());
            case Answer.TicketOpened opened -> {
                json.writeFieldName("ticket");
                TicketJson.write(opened.ticket(), json);
            }
            case Answer.Done _,
                    Answer.MayRead _,
                    Answer.Sight _,
                    Answer.Online _,
                    Answer.Overview _,
                    Answer.Linked _,
                    Answer.Route _ -> {}
        }
        json.writeEndObject();
    }

    private static void write(Answer.Written written, JsonGenerator json) throws IOException {
        json.writeNumberField("seq", written.seq());
        if (!written.notInvited().isEmpty()) {
            json.writeArrayFieldStart("notInvited");
            for (var called : written.notInvited()) {
                json.writeStartObject();
                json.writeStringField("name", called.name());
                json.writeStringField("code", called.code().wire());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    private static void write(Answer.MacroRan ran, JsonGenerator json) throws IOException {
        json.writeNumberField("ran", ran.actions());
        if (ran.failed().isPresent()) {
            json.writeObjectFieldStart("failed");
            json.writeStringField("action", Words.of(ran.failed().get().action()));
            json.writeStringField("code", ran.failed().get().code().wire());
            json.writeEndObject();
        }
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
