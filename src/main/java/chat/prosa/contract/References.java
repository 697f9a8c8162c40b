package chat.prosa.contract;

import java.io.IOException;
import java.util.Collection;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;

import chat.prosa.directory.Named;
import chat.prosa.id.Id;

/** References to things: {@code {"id","name"}}, or the id alone. */
public final class References {

    private References() {}

    public static void write(Named<?> named, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeFields(named, json);
        json.writeEndObject();
    }

    /** The reference's fields, for an object that has more. */
    static void writeFields(Named<?> named, JsonGenerator json) throws IOException {
        writeId("id", named.id(), json);
        json.writeStringField("name", named.name());
    }

    static void writeAll(Collection<? extends Named<?>> all, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (var named : all) {
            write(named, json);
        }
        json.writeEndArray();
    }

    static void writeOrNull(Optional<? extends Named<?>> named, JsonGenerator json) throws IOException {
        if (named.isPresent()) {
            write(named.get(), json);
        } else {
            json.writeNull();
        }
    }

    public static void writeId(String field, Id id, JsonGenerator json) throws IOException {
        json.writeStringField(field, id.toString());
    }

    static void writeIdOrNull(Optional<? extends Id> id, JsonGenerator json) throws IOException {
        if (id.isPresent()) {
            json.writeString(id.get().toString());
        } else {
            json.writeNull();
        }
    }
}
