package chat.prosa.contract;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;

import chat.prosa.history.FoundLine;

/** A line that was found by its words, with where they stand in it: places, never markup. */
final class FoundLineJson {

    private FoundLineJson() {}

    static void write(FoundLine line, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("seq", line.seq());
        json.writeFieldName("at");
        Timestamps.write(line.at(), json);
        json.writeStringField("kind", line.note() ? "note" : "message");
        json.writeFieldName("author");
        EntryJson.writeAuthor(line.author(), json);
        json.writeStringField("text", line.text());
        json.writeArrayFieldStart("highlights");
        for (var highlight : line.highlights()) {
            json.writeStartObject();
            json.writeNumberField("from", highlight.from());
            json.writeNumberField("to", highlight.to());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
