package chat.prosa.contract;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;

import chat.prosa.history.NamedTicket;

/** The ticket object. */
public final class TicketJson {

    private TicketJson() {}

    public static void write(NamedTicket named, JsonGenerator json) throws IOException {
        var ticket = named.ticket();
        json.writeStartObject();
        References.writeId("id", ticket.id(), json);
        json.writeNumberField("number", ticket.number());
        json.writeStringField("subject", ticket.subject());
        json.writeStringField("description", ticket.description());
        json.writeStringField("status", Words.of(ticket.status()));
        json.writeFieldName("tags");
        Tags.write(ticket.tags(), json);
        json.writeFieldName("assignee");
        References.writeOrNull(named.assignee(), json);
        json.writeFieldName("project");
        References.write(named.project(), json);
        json.writeFieldName("customer");
        References.writeOrNull(named.customer(), json);
        json.writeFieldName("chat");
        References.writeIdOrNull(ticket.chat(), json);
        json.writeFieldName("createdAt");
        Timestamps.write(ticket.createdAt(), json);
        json.writeEndObject();
    }
}
