package chat.prosa.gateway;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.core.JsonGenerator;

import chat.prosa.contract.ChatJson;
import chat.prosa.contract.ConsultantJson;
import chat.prosa.contract.References;
import chat.prosa.contract.Timestamps;
import chat.prosa.contract.Words;
import chat.prosa.desk.ChatForOne;
import chat.prosa.desk.ChatView;
import chat.prosa.desk.Greeting;
import chat.prosa.desk.Notice;

/** The frames that connections begin with: who it is, and the whole state to start from. */
final class Welcomes {

    private final Duration heartbeat;

    Welcomes(Duration heartbeat) {
        this.heartbeat = heartbeat;
    }

    Frame of(Notice.Welcome welcome, Instant now) {
        return Frame.of("welcome", json -> write(welcome, now, json));
    }

    private void write(Notice.Welcome welcome, Instant now, JsonGenerator json) throws IOException {
        json.writeStartObject();
        References.writeId("session", welcome.to(), json);
        json.writeFieldName("serverTime");
        Timestamps.write(now, json);
        json.writeNumberField("heartbeat", heartbeat.toSeconds());
        switch (welcome.greeting()) {
            case Greeting.ForConsultant greeting -> write(greeting, json);
            case Greeting.ForCustomer greeting -> write(greeting, json);
        }
        json.writeEndObject();
    }

    private static void write(Greeting.ForConsultant greeting, JsonGenerator json) throws IOException {
        var user = greeting.user();
        json.writeObjectFieldStart("user");
        References.writeId("id", user.id(), json);
        json.writeStringField("name", user.name());
        json.writeStringField("role", Words.of(user.role()));
        json.writeStringField("kind", "consultant");
        json.writeEndObject();
        writeChats(greeting.chats(), json);
        writeWaiting(greeting.waiting(), json);
        json.writeArrayFieldStart("offers");
        for (var offered : greeting.offers()) {
            OfferJson.write(offered.offer(), offered.chat(), json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("consultants");
        for (var colleague : greeting.consultants()) {
            ConsultantJson.write(colleague, json);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("presence");
        json.writeStringField("status", Words.of(greeting.presence()));
        json.writeEndObject();
    }

    private static void write(Greeting.ForCustomer greeting, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("user");
        References.writeId("id", greeting.user().id(), json);
        json.writeStringField("name", greeting.user().name());
        json.writeStringField("kind", "customer");
        json.writeEndObject();
        json.writeStringField("routing", Words.of(greeting.routing()));
        writeChats(greeting.chats(), json);
        json.writeArrayFieldStart("projects");
        for (var project : greeting.projects()) {
            write(project, json);
        }
        json.writeEndArray();
    }

    private static void writeChats(List<ChatForOne> chats, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("chats");
        for (var chat : chats) {
            ChatJson.write(chat, json);
        }
        json.writeEndArray();
    }

    private static void writeWaiting(List<ChatView> waiting, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("waiting");
        for (var chat : waiting) {
            ChatJson.write(chat, json);
        }
        json.writeEndArray();
    }

    private static void write(Greeting.Place project, JsonGenerator json) throws IOException {
        json.writeStartObject();
        References.writeId("id", project.project().id(), json);
        json.writeStringField("name", project.project().name());
        json.writeArrayFieldStart("consultants");
        for (var consultant : project.consultants()) {
            ConsultantJson.write(consultant, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
