package chat.prosa.contract;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;

import chat.prosa.history.TicketComment;

/** A comment on a ticket. */
final class TicketCommentJson {

    private TicketCommentJson() {}

    static void write(TicketComment comment, JsonGenerator json) throws IOException {
        json.writeStartObject();
        References.writeId("id", comment.id(), json);
        json.writeFieldName("author");
        References.write(comment.author(), json);
        json.writeFieldName("at");
        Timestamps.write(comment.at(), json);
        json.writeStringField("text", comment.text());
        json.writeEndObject();
    }
}
