package chat.prosa.contract;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;

import chat.prosa.desk.Refusal;

/** A refusal: a stable code, words for developers, and who was faster, where somebody was. */
public final class RefusalJson {

    private RefusalJson() {}

    public static void write(Refusal refusal, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", refusal.code().wire());
        json.writeStringField("message", refusal.message());
        if (refusal.by().isPresent()) {
            json.writeFieldName("by");
            References.write(refusal.by().get(), json);
        }
        json.writeEndObject();
    }
}
