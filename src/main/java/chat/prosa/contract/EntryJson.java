package chat.prosa.contract;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;

import chat.prosa.chat.Author;
import chat.prosa.chat.Entry;
import chat.prosa.chat.Side;
import chat.prosa.chat.What;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;

/** An entry of a chat's log. */
public final class EntryJson {

    private EntryJson() {}

    public static void write(Entry entry, Side seenBy, JsonGenerator json) throws IOException {
        json.writeStartObject();
        References.writeId("chat", entry.chat(), json);
        json.writeNumberField("seq", entry.seq());
        json.writeNumberField("prev", entry.prev(seenBy));
        json.writeFieldName("at");
        Timestamps.write(entry.at(), json);
        json.writeStringField("kind", kind(entry.what()));
        json.writeFieldName("author");
        writeAuthor(entry.author(), json);
        writeDetails(entry.what(), json);
        json.writeEndObject();
    }

    /** Who made it; what Prosa itself made has neither id nor name. */
    public static void writeAuthor(Author author, JsonGenerator json) throws IOException {
        json.writeStartObject();
        switch (author) {
            case Author.Person person -> {
                json.writeStringField("kind", kind(person));
                References.writeId("id", person.id(), json);
                json.writeStringField("name", person.name());
            }
            case Author.Prosa _ -> {
                json.writeStringField("kind", "system");
                json.writeNullField("id");
                json.writeNullField("name");
            }
        }
        json.writeEndObject();
    }

    private static void writeDetails(What what, JsonGenerator json) throws IOException {
        switch (what) {
            case What.Written written -> {
                json.writeStringField("text", written.text());
                References.writeId("key", written.key(), json);
            }
            case What.Returned returned -> json.writeStringField("reason", Words.of(returned.reason()));
            case What.Lost lost -> {
                json.writeObjectFieldStart("ticket");
                References.writeId("id", lost.ticket(), json);
                json.writeNumberField("number", lost.number());
                json.writeEndObject();
            }
            case What.Opened _, What.Taken _, What.Left _, What.Closed _ -> {}
        }
    }

    private static String kind(Author.Person person) {
        return switch (person.id()) {
            case CustomerId _ -> "customer";
            case ConsultantId _ -> "consultant";
        };
    }

    private static String kind(What what) {
        return switch (what) {
            case What.Message _ -> "message";
            case What.Note _ -> "note";
            case What.Opened _ -> "opened";
            case What.Taken _ -> "taken";
            case What.Left _ -> "left";
            case What.Returned _ -> "returned";
            case What.Closed _ -> "closed";
            case What.Lost _ -> "lost";
        };
    }
}
