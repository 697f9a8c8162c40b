package chat.prosa.contract;

import java.io.IOException;
import java.util.Set;

import com.fasterxml.jackson.core.JsonGenerator;

import chat.prosa.chat.Author;
import chat.prosa.chat.Entry;
import chat.prosa.chat.Side;
import chat.prosa.chat.Transfer;
import chat.prosa.chat.What;
import chat.prosa.directory.Named;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.TicketId;

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
        writeDetails(entry.what(), seenBy, json);
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

    private static void writeDetails(What what, Side seenBy, JsonGenerator json) throws IOException {
        switch (what) {
            case What.Written written -> writeWritten(written, json);
            case What.Chosen(var consultant, var others) -> {
                writePerson("consultant", consultant, json);
                json.writeBooleanField("acceptOthers", others);
            }
            case What.Offered offered -> {
                writePerson("consultant", offered.to(), json);
                json.writeStringField("tier", Words.of(offered.tier()));
                json.writeStringField("reason", Words.of(offered.cause()));
            }
            case What.Accepted(var cause) -> json.writeStringField("reason", Words.of(cause));
            case What.Declined(var cause, var reason) -> {
                json.writeStringField("reason", Words.of(cause));
                if (seenBy == Side.CONSULTANT) {
                    json.writeStringField("text", reason.orElse(null));
                }
            }
            case What.Lapsed(var consultant, var cause) -> {
                writePerson("consultant", consultant, json);
                json.writeStringField("reason", Words.of(cause));
            }
            case What.Invited(var consultant) -> writePerson("consultant", consultant, json);
            case What.Transferred transferred -> writeTarget(transferred, json);
            case What.Returned returned -> json.writeStringField("reason", Words.of(returned.reason()));
            case What.Tagged(var tags) -> writeTags(tags, json);
            case What.Untagged(var tags) -> writeTags(tags, json);
            case What.TicketOpened(var ticket, var number) -> writeTicket(ticket, number, json);
            case What.Lost(var ticket, var number) -> writeTicket(ticket, number, json);
            case What.Rated(var rating) -> {
                json.writeNumberField("score", rating.score());
                json.writeStringField("comment", rating.comment().orElse(null));
            }
            case What.Opened _,
                    What.Unoffered _,
                    What.Taken _,
                    What.Joined _,
                    What.Left _,
                    What.Parked _,
                    What.Resumed _,
                    What.Closed _ -> {}
        }
    }

    private static void writeWritten(What.Written written, JsonGenerator json) throws IOException {
        json.writeStringField("text", written.text());
        References.writeId("key", written.key(), json);
        if (!written.mentions().isEmpty()) {
            json.writeArrayFieldStart("mentions");
            for (var mentioned : written.mentions()) {
                writePerson(mentioned, json);
            }
            json.writeEndArray();
        }
        if (!written.attachments().isEmpty()) {
            json.writeArrayFieldStart("attachments");
            for (var attachment : written.attachments()) {
                AttachmentJson.write(attachment, json);
            }
            json.writeEndArray();
        }
    }

    private static void writeTarget(What.Transferred transferred, JsonGenerator json) throws IOException {
        var to = switch (transferred.to()) {
            case Transfer.ToConsultant(var consultant) -> new Named<>(consultant, transferred.name());
            case Transfer.ToGroup(var group) -> new Named<>(group, transferred.name());
        };
        json.writeFieldName(transferred.to() instanceof Transfer.ToGroup ? "serviceGroup" : "consultant");
        References.write(to, json);
    }

    private static void writeTags(Set<String> tags, JsonGenerator json) throws IOException {
        json.writeFieldName("tags");
        Tags.write(tags, json);
    }

    private static void writeTicket(TicketId ticket, int number, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("ticket");
        References.writeId("id", ticket, json);
        json.writeNumberField("number", number);
        json.writeEndObject();
    }

    private static void writePerson(String field, Author.Person person, JsonGenerator json) throws IOException {
        json.writeFieldName(field);
        writePerson(person, json);
    }

    private static void writePerson(Author.Person person, JsonGenerator json) throws IOException {
        json.writeStartObject();
        References.writeId("id", person.id(), json);
        json.writeStringField("name", person.name());
        json.writeEndObject();
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
            case What.Chosen _, What.Unoffered _ -> "waiting";
            case What.Offered _ -> "offered";
            case What.Accepted _ -> "accepted";
            case What.Declined _ -> "declined";
            case What.Lapsed _ -> "lapsed";
            case What.Taken _ -> "taken";
            case What.Joined _ -> "joined";
            case What.Left _ -> "left";
            case What.Parked _ -> "parked";
            case What.Resumed _ -> "resumed";
            case What.Invited _ -> "invited";
            case What.Transferred _ -> "transferred";
            case What.Returned _ -> "returned";
            case What.Tagged _ -> "tagged";
            case What.Untagged _ -> "untagged";
            case What.TicketOpened _ -> "ticket";
            case What.Rated _ -> "rated";
            case What.Closed _ -> "closed";
            case What.Lost _ -> "lost";
        };
    }
}
