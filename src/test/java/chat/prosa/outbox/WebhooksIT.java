package chat.prosa.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import chat.prosa.api.Callers;
import chat.prosa.api.Firm;
import chat.prosa.api.Firms;
import chat.prosa.api.Sql;
import chat.prosa.api.Talk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

@QuarkusTest
class WebhooksIT {

    private static final String WEBHOOKS = "/api/v1/webhooks";

    @Inject
    Firms firms;

    @Inject
    Callers callers;

    @Inject
    Talk talk;

    @Inject
    Sql sql;

    private Firm firm;
    private Receiver receiver;

    @BeforeEach
    void aFirmAndAReceiver() {
        firm = firms.found();
        receiver = Receiver.start();
    }

    @AfterEach
    void close() {
        sql.run("delete from webhook where organization = ?", firm.id());
        receiver.close();
    }

    @Test
    void whatHappensIsToldInTheContractsOwnObjects() throws InterruptedException {
        make("chat.opened", "message.created", "chat.taken", "chat.closed");
        var chat = talk.open(firm, "lia", "rollout", "Hello");
        var opened = Map.of(receiver.next(), true, receiver.next(), true).keySet();
        assertEquals(
                List.of("chat.opened", "message.created"),
                opened.stream().map(WebhooksIT::type).sorted().toList());
        talk.take(firm, "ana", chat);
        var taken = JsonPath.from(receiver.next().body());
        assertEquals("chat.taken", taken.getString("type"));
        assertEquals(firm.id().toString(), taken.getString("organization"));
        assertEquals(chat.toString(), taken.getString("data.chat.id"));
        assertEquals("Ana", taken.getString("data.chat.consultants[0].name"));
        assertEquals("taken", taken.getString("data.entry.kind"));
        assertEquals(taken.getString("data.entry.at"), taken.getString("at"));
        talk.note(firm, "ana", chat, "Between us");
        talk.close(firm, "ana", chat);
        assertEquals("chat.closed", type(receiver.next()));
    }

    @Test
    void aReceiverCanTellWhoSentIt() throws Exception {
        var secret = make("message.created").<String>path("secret");
        talk.open(firm, "lia", "rollout", "Olá, é isso?");
        var post = receiver.next();
        var parts = post.header("Prosa-signature").split("[=,]");
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        var right = mac.doFinal((parts[1] + "." + post.body()).getBytes(StandardCharsets.UTF_8));
        assertEquals(HexFormat.of().formatHex(right), parts[3]);
        assertTrue(Math.abs(Instant.now().getEpochSecond() - Long.parseLong(parts[1])) < 60);
        assertEquals("message.created", post.header("Prosa-event"));
        assertEquals(JsonPath.from(post.body()).getString("id"), post.header("Prosa-delivery"));
    }

    @Test
    void notesAreToldOnlyToWhoAskedForThem() throws InterruptedException {
        make("note.created");
        var chat = talk.open(firm, "lia", "rollout", "Hello");
        talk.take(firm, "ana", chat);
        talk.note(firm, "ana", chat, "Between us");
        assertEquals("Between us", JsonPath.from(receiver.next().body()).getString("data.entry.text"));
        assertEquals(0, receiver.waiting());
    }

    @Test
    void ticketsAreTold() throws InterruptedException {
        make("ticket.created");
        callers.as(firm, "ana")
                .body(Map.of("subject", "Call back", "project", firm.id("rollout")))
                .post("/api/v1/tickets")
                .then()
                .statusCode(201);
        assertEquals("Call back", JsonPath.from(receiver.next().body()).getString("data.ticket.subject"));
    }

    @Test
    void whatDoesNotArriveIsTriedAgainAsItWas() throws InterruptedException {
        receiver.answer(500, 302);
        var webhook = make("message.created").<String>path("id");
        talk.open(firm, "lia", "rollout", "Hello");
        var first = receiver.next();
        await(() -> failures(webhook) == 1);
        callers.as(firm, "ana")
                .get(WEBHOOKS + "/" + webhook)
                .then()
                .body("failure", equalTo("It answered 500"))
                .body("failingSince", notNullValue());
        hasten();
        assertEquals(first.body(), receiver.next().body());
        await(() -> failures(webhook) == 1 && attempts(webhook) == 2);
        hasten();
        var third = receiver.next();
        assertEquals(first.header("Prosa-delivery"), third.header("Prosa-delivery"));
        assertEquals("/hook?a=b", third.path());
        await(() -> failures(webhook) == 0);
        callers.as(firm, "ana")
                .get(WEBHOOKS + "/" + webhook + "/deliveries")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].attempts", equalTo(3))
                .body("items[0].status", equalTo(204))
                .body("items[0].deliveredAt", notNullValue())
                .body("items[0].nextAttempt", nullValue())
                .body("items[0].body", equalTo(first.body()));
        callers.as(firm, "ana").get(WEBHOOKS + "/" + webhook).then().body("failure", nullValue());
    }

    @Test
    void whatAServerTookAndNeverToldIsToldByAnother() throws InterruptedException {
        var webhook = make("message.created").<String>path("id");
        sql.run("update webhook set active = false where organization = ?", firm.id());
        sql.run("""
                insert into webhook_delivery (organization, id, webhook, event, at, attempts, next_at)
                values (?, gen_random_uuid(), cast(? as uuid), 'chat.opened', now(), 1, now() - interval '1 second')
                """, firm.id(), webhook);
        assertEquals(0, receiver.waiting());
        sql.run("update webhook set active = true where organization = ?", firm.id());
        assertEquals("chat.opened", receiver.next().header("Prosa-event"));
    }

    @Test
    void aReceiverThatIsGoneForDaysIsSwitchedOff() {
        receiver.answer(503, 503);
        var webhook = make("message.created").<String>path("id");
        sql.run(
                "update webhook set failing_since = now() - interval '4 days', failure = 'x' where organization = ?",
                firm.id());
        talk.open(firm, "lia", "rollout", "Hello");
        await(() -> sql.count("select count(*) from webhook where organization = ? and not active", firm.id()) == 1);
        callers.as(firm, "ana")
                .get(WEBHOOKS + "/" + webhook)
                .then()
                .body("active", equalTo(false))
                .body("failure", equalTo("It answered 503"));
        callers.as(firm, "ana")
                .body(Map.of("active", true))
                .patch(WEBHOOKS + "/" + webhook)
                .then()
                .statusCode(200)
                .body("active", equalTo(true))
                .body("failure", nullValue());
    }

    @Test
    void itCanBeTried() throws InterruptedException {
        var webhook = make("chat.lost").<String>path("id");
        callers.as(firm, "ana")
                .body(Map.of("active", false))
                .patch(WEBHOOKS + "/" + webhook)
                .then()
                .statusCode(200);
        callers.as(firm, "ana")
                .post(WEBHOOKS + "/" + webhook + "/test")
                .then()
                .statusCode(202)
                .body("event", equalTo("webhook.test"));
        assertEquals(webhook, JsonPath.from(receiver.next().body()).getString("data.webhook"));
        talk.open(firm, "lia", "rollout", "Hello");
        assertEquals(0, receiver.waiting());
    }

    @Test
    void theSecretIsShownOnceAndSealed() {
        var made = make("chat.opened");
        callers.as(firm, "ana")
                .get(WEBHOOKS)
                .then()
                .body("items.id", contains(made.<String>path("id")))
                .body("items[0]", not(hasKey("secret")));
        assertEquals(0, sql.count("select count(*) from webhook where position(? in secret) > 0", (Object)
                made.<String>path("secret").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void webhooksAreForAdminsOfTheirFirm() {
        var one = WEBHOOKS + "/" + make("chat.opened").path("id");
        var other = firms.found();
        for (var path : List.of(one, one + "/deliveries")) {
            callers.as(other, "ana").get(path).then().statusCode(404);
            callers.as(firm, "bruno").get(path).then().statusCode(403);
            callers.as(firm, "lia").get(path).then().statusCode(403);
        }
        callers.as(other, "ana").post(one + "/test").then().statusCode(404);
        callers.as(other, "ana").body(Map.of()).patch(one).then().statusCode(404);
        callers.as(other, "ana").delete(one).then().statusCode(404);
        callers.as(other, "ana").get(WEBHOOKS).then().body("items", hasSize(0));
        callers.as(firm, "ana").delete(one).then().statusCode(204);
        callers.as(firm, "ana").get(one).then().statusCode(404);
    }

    @Test
    void whatCannotBeToldIsRefused() {
        for (var url : List.of("", "x", "ftp://host/", "https://", "https://me@host/", "https://host/#there")) {
            callers.as(firm, "ana")
                    .body(Map.of("url", url, "events", List.of("chat.opened")))
                    .post(WEBHOOKS)
                    .then()
                    .statusCode(400)
                    .body("field", equalTo("url"));
        }
        for (var events : List.of(List.of(), List.of("chat.eaten"), List.of("webhook.test"))) {
            callers.as(firm, "ana")
                    .body(Map.of("url", "https://host/", "events", events))
                    .post(WEBHOOKS)
                    .then()
                    .statusCode(400)
                    .body("field", startsWith("events"));
        }
    }

    private ExtractableResponse<Response> make(String... events) {
        return callers.as(firm, "ana")
                .body(Map.of("name", "CRM", "url", receiver.url("/hook?a=b"), "events", List.of(events)))
                .post(WEBHOOKS)
                .then()
                .statusCode(201)
                .body("secret", startsWith("whsec_"))
                .extract();
    }

    /** What is to be tried again later, is now. */
    private void hasten() {
        sql.run("update webhook_delivery set next_at = now() where organization = ? and next_at > now()", firm.id());
    }

    private int failures(String webhook) {
        return sql.count(
                "select count(*) from webhook_delivery where webhook = cast(? as uuid) and failure is not null",
                webhook);
    }

    private int attempts(String webhook) {
        return sql.count(
                "select max(attempts) from webhook_delivery where webhook = cast(? as uuid) and status = 302", webhook);
    }

    private static String type(Receiver.Post post) {
        return JsonPath.from(post.body()).getString("type");
    }

    private static void await(BooleanSupplier condition) {
        var deadline = System.nanoTime() + 10_000_000_000L;
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < deadline, "it does not come true");
            Thread.onSpinWait();
        }
    }
}
