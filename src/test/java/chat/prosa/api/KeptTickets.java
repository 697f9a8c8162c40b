package chat.prosa.api;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;

/** The tickets of a firm, over REST. */
abstract class KeptTickets {

    static final String TICKETS = "/api/v1/tickets";

    @Inject
    Firms firms;

    @Inject
    Callers callers;

    @Inject
    Talk talk;

    @Inject
    Sql sql;

    Firm firm;

    @BeforeEach
    void aFirm() {
        firm = firms.found();
    }

    String ticket(String subject) {
        return open(Map.of("subject", subject, "project", firm.id("rollout")))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A chat that nobody answered, as the journal keeps it. */
    String ofLostChat() {
        var chat = talk.open(firm, "lia", "rollout", "Is anybody there?");
        var id = UUID.randomUUID();
        sql.run("""
                insert into ticket (organization, id, number, subject, tags, project, customer, chat, created_at)
                values (?, ?, 1000, 'Lost', array['origem-chat', 'chat-perdido'], ?, ?, ?, now())
                """, firm.id(), id, firm.id("rollout"), firm.id("lia"), chat.value());
        return id.toString();
    }

    ValidatableResponse open(Map<String, ?> ticket) {
        return callers.as(firm, "bruno").body(ticket).post(TICKETS).then();
    }

    ValidatableResponse list(Map<String, ?> query) {
        return callers.as(firm, "diego").queryParams(query).get(TICKETS).then();
    }

    ValidatableResponse get(String id) {
        return callers.as(firm, "diego").get(TICKETS + "/" + id).then();
    }

    ValidatableResponse change(String id, Map<String, ?> patch) {
        return callers.as(firm, "carla").body(patch).patch(TICKETS + "/" + id).then();
    }

    static Map<String, ?> nobody() {
        var patch = new HashMap<String, Object>();
        patch.put("assignee", null);
        return patch;
    }
}
