package chat.prosa.gateway;

import java.io.IOException;
import java.time.Instant;

import com.fasterxml.jackson.core.JsonGenerator;

import chat.prosa.chat.Author;
import chat.prosa.chat.Side;
import chat.prosa.contract.ChatJson;
import chat.prosa.contract.EntryJson;
import chat.prosa.contract.References;
import chat.prosa.contract.Timestamps;
import chat.prosa.contract.Words;
import chat.prosa.desk.Notice;
import chat.prosa.id.ChatId;

/** The frames that nobody asked for, the same for all who get them. */
final class Events {

    /** Says that the receiver missed something and that a new start follows. */
    static final Frame RESYNC = Frame.of("resync", json -> {
        json.writeStartObject();
        json.writeEndObject();
    });

    private Events() {}

    static Frame beat(Instant now) {
        return Frame.of("beat", json -> {
            json.writeStartObject();
            json.writeFieldName("serverTime");
            Timestamps.write(now, json);
            json.writeEndObject();
        });
    }

    static Frame of(Notice.ToPersons notice) {
        return switch (notice) {
            case Notice.EntryAdded added ->
                Frame.of("entry.added", json -> EntryJson.write(added.entry(), added.side(), json));
            case Notice.ChatChanged changed -> Frame.of("chat.changed", json -> ChatJson.write(changed.chat(), json));
            case Notice.ChatGone gone -> Frame.of("chat.gone", json -> write(gone, json));
            case Notice.WaitingAdded added -> Frame.of("waiting.added", json -> ChatJson.write(added.chat(), json));
            case Notice.WaitingRemoved removed -> Frame.of("waiting.removed", json -> write(removed, json));
            case Notice.OfferMade made ->
                Frame.of("offer.made", json -> OfferJson.write(made.offer(), made.chat(), json));
            case Notice.OfferEnded ended -> Frame.of("offer.ended", json -> write(ended, json));
            case Notice.QueueChanged changed -> Frame.of("queue.changed", json -> write(changed, json));
            case Notice.PresenceChanged changed -> Frame.of("presence.changed", json -> write(changed, json));
            case Notice.Typing typing -> Frame.of("typing", json -> write(typing, json));
            case Notice.MessageRead read ->
                Frame.of("message.read", json -> writeMark(read.chat(), read.author(), read.seq(), json));
            case Notice.MessageDelivered got ->
                Frame.of("message.delivered", json -> writeMark(got.chat(), got.author(), got.seq(), json));
        };
    }

    private static void write(Notice.ChatGone gone, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeAbout(gone.chat(), gone.reason(), json);
        json.writeEndObject();
    }

    private static void write(Notice.OfferEnded ended, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeAbout(ended.chat(), ended.reason(), json);
        json.writeEndObject();
    }

    private static void writeAbout(ChatId chat, Enum<?> reason, JsonGenerator json) throws IOException {
        References.writeId("chat", chat, json);
        json.writeStringField("reason", Words.of(reason));
    }

    private static void write(Notice.WaitingRemoved removed, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeAbout(removed.chat(), removed.reason(), json);
        if (removed.by().isPresent()) {
            json.writeFieldName("by");
            References.write(removed.by().get(), json);
        }
        json.writeEndObject();
    }

    private static void write(Notice.QueueChanged changed, JsonGenerator json) throws IOException {
        json.writeStartObject();
        References.writeId("chat", changed.chat(), json);
        json.writeNumberField("position", changed.position());
        json.writeNumberField("size", changed.size());
        if (changed.estimate().isPresent()) {
            json.writeNumberField("estimate", changed.estimate().get().toSeconds());
        }
        json.writeEndObject();
    }

    private static void write(Notice.PresenceChanged changed, JsonGenerator json) throws IOException {
        json.writeStartObject();
        References.writeId("consultant", changed.consultant(), json);
        json.writeBooleanField("online", changed.online());
        if (changed.side() == Side.CONSULTANT) {
            json.writeStringField("status", Words.of(changed.status()));
        }
        json.writeEndObject();
    }

    private static void write(Notice.Typing typing, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeBy(typing.chat(), typing.author(), json);
        json.writeBooleanField("on", typing.on());
        json.writeEndObject();
    }

    private static void writeMark(ChatId chat, Author author, int seq, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeBy(chat, author, json);
        json.writeNumberField("seq", seq);
        json.writeEndObject();
    }

    private static void writeBy(ChatId chat, Author author, JsonGenerator json) throws IOException {
        References.writeId("chat", chat, json);
        json.writeFieldName("author");
        EntryJson.writeAuthor(author, json);
    }
}
