package chat.prosa.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import chat.prosa.access.SessionHash;

/** One of everything that a firm can have, made as people make it. */
@ApplicationScoped
class Belongings {

    private final Firms firms;
    private final Callers callers;
    private final Talk talk;

    Belongings(Firms firms, Callers callers, Talk talk) {
        this.firms = firms;
        this.callers = callers;
        this.talk = talk;
    }

    /** Their ids, by the names under which REST knows them. */
    Map<String, String> of(Firm firm) {
        var things = new HashMap<String, String>();
        things.put("consultants", firm.id("bruno").toString());
        things.put("customers", firm.id("lia").toString());
        things.put("projects", firm.id("rollout").toString());
        things.put("schedule", firm.id("rollout kickoff").toString());
        things.put("service-groups", firm.id("finance").toString());
        things.put("sessions", SessionHash.of(firms.session(firm, "bruno")).hex());
        var chat = talk.open(firm, "lia", "rollout", "Hello").toString();
        things.put("chats", chat);
        things.put("attachments", upload(firm, chat));
        things.put("tickets", create(firm, "tickets", Map.of("subject", "Call back", "project", firm.id("rollout"))));
        var action = Map.of("type", "close");
        var macro = Map.of("name", "End", "command", "/end", "actions", List.of(action));
        things.put("macros", create(firm, "macros", macro));
        things.put("api-keys", create(firm, "api-keys", Map.of("name", "Portal")));
        var webhook = Map.of("url", "https://crm.example.com/hook", "events", List.of("chat.lost"));
        things.put("webhooks", create(firm, "webhooks", webhook));
        things.put("signing-keys", create(firm, "signing-keys", Map.of("name", "Portal")));
        return things;
    }

    /** The secret of a key with one scope. */
    String apiKey(Firm firm, String scope) {
        return callers.as(firm, "ana")
                .body(Map.of("name", scope, "scopes", List.of(scope)))
                .post("/api/v1/api-keys")
                .path("secret");
    }

    private String create(Firm firm, String noun, Map<String, Object> thing) {
        return callers.as(firm, "ana").body(thing).post("/api/v1/" + noun).path("id");
    }

    private String upload(Firm firm, String chat) {
        return callers.as(firm, "lia")
                .contentType("multipart/form-data")
                .multiPart("chat", chat)
                .multiPart("file", "hello.txt", new byte[] {'H', 'i'})
                .post("/api/v1/attachments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
