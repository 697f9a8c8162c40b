package chat.prosa.gateway;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import chat.prosa.api.Firm;
import chat.prosa.api.Firms;

/** A firm whose people are connected by real sockets to a real desk and a real database. */
abstract class TalkingFirm {

    @TestHTTPResource("/")
    URI server;

    @Inject
    Firms firms;

    Firm firm;
    Crowd crowd;

    @BeforeEach
    void aFirm() {
        firm = firms.found();
        crowd = new Crowd(server, firms, firm);
    }

    @AfterEach
    void everybodyLeaves() {
        crowd.close();
    }

    /** A chat of that customer which the consultant has just taken. */
    String taken(TestSocket consultant, TestSocket customer) {
        var chat = crowd.open(customer, "rollout");
        consultant.take("waiting.added");
        consultant.ask("chat.take", "chat", chat);
        return chat;
    }

    static int say(TestSocket sender, String chat, String text) {
        return sender.ask("message.send", "chat", chat, "key", UUID.randomUUID(), "text", text)
                .path("seq")
                .asInt();
    }

    static JsonNode text(TestSocket receiver, String text) {
        return receiver.take("entry.added", data -> data.path("text").asText().equals(text));
    }

    static List<String> texts(JsonNode items, String field) {
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path(field).asText())
                .toList();
    }
}
