package chat.prosa.contract;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;

import chat.prosa.desk.Greeting;

/** Consultants, as others may know whether they can be reached. */
public final class ConsultantJson {

    private ConsultantJson() {}

    /** As his colleagues see him. */
    public static void write(Greeting.Colleague colleague, JsonGenerator json) throws IOException {
        json.writeStartObject();
        References.writeFields(colleague.consultant(), json);
        json.writeBooleanField("online", colleague.online());
        json.writeStringField("status", Words.of(colleague.status()));
        json.writeEndObject();
    }

    /** As customers see him. */
    public static void write(Greeting.Reachable reachable, JsonGenerator json) throws IOException {
        json.writeStartObject();
        References.writeFields(reachable.consultant(), json);
        json.writeBooleanField("online", reachable.online());
        json.writeEndObject();
    }
}
