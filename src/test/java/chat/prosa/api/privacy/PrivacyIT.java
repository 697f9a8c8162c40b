package chat.prosa.api.privacy;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import chat.prosa.api.Callers;
import chat.prosa.api.Firm;
import chat.prosa.api.Firms;
import chat.prosa.api.Sql;
import chat.prosa.api.Talk;
import chat.prosa.id.ChatId;
import chat.prosa.retention.DeletingExpired;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
class PrivacyIT {

    private static final String ORGANIZATION = "/api/v1/organization";

    @Inject
    Firms firms;

    @Inject
    Callers callers;

    @Inject
    Talk talk;

    @Inject
    Sql sql;

    @Inject
    DeletingExpired deleting;

    private Firm firm;

    @BeforeEach
    void aFirm() {
        firm = firms.found();
    }

    @Test
    void allThatIsKeptOfACustomerIsHandedOut() {
        var chat = talk.open(firm, "lia", "rollout", "My number is 4711");
        talk.take(firm, "ana", chat);
        talk.say(firm, "ana", chat, "Thanks");
        var other = talk.open(firm, "otto", "rollout", "Not hers");
        callers.as(firm, "ana")
                .get(of("lia") + "/export")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .body("customer.email", equalTo(firm.email("lia")))
                .body("projects.name", contains("Rollout"))
                .body("chats.id", contains(chat.toString()))
                .body("chats[0].entries.text", hasItem("My number is 4711"))
                .body("chats[0].entries.text", hasItem("Thanks"))
                .body(not(containsString(other.toString())));
        callers.as(firm, "ana").get("/api/v1/audit").then().body("items[0].action", equalTo("customer.exported"));
    }

    @Test
    void anErasedCustomerIsForgottenButHisLogsKeepTheirNumbers() {
        var ended = talk.open(firm, "lia", "rollout", "My number is 4711");
        talk.take(firm, "ana", ended);
        talk.say(firm, "ana", ended, "Thanks");
        talk.close(firm, "ana", ended);
        var open = talk.open(firm, "lia", "rollout", "Once more 4711");
        var session = callers.as(firm, "lia");
        var entries = entries(ended);
        callers.as(firm, "ana").post(of("lia") + "/erase").then().statusCode(204);
        session.get("/api/v1/me").then().statusCode(401);
        callers.as(firm, "ana")
                .get("/api/v1/chats/" + open)
                .then()
                .body("status", equalTo("closed"))
                .body("customer.name", equalTo("—"));
        callers.as(firm, "ana")
                .get("/api/v1/chats/" + ended + "/entries")
                .then()
                .body("items", hasSize(entries))
                .body("items.text", hasItem("Thanks"))
                .body(not(containsString("4711")))
                .body(not(containsString("Lia")));
        callers.as(firm, "ana")
                .get(of("lia") + "/export")
                .then()
                .body("projects", hasSize(0))
                .body(not(containsString(firm.email("lia"))));
        callers.as(firm, "ana")
                .get("/api/v1/audit?subject=" + firm.id("lia"))
                .then()
                .body("items[-1].action", equalTo("customer.erased"))
                .body(not(containsString("Lia")));
        assertEquals(0, sql.count("select count(*) from account where email = ?", firm.email("lia")));
    }

    @Test
    void whatHeAttachedIsGone() {
        var chat = talk.open(firm, "lia", "rollout", "Hello");
        var attachment = callers.as(firm, "lia")
                .contentType("multipart/form-data")
                .multiPart("chat", chat.toString())
                .multiPart("file", "plan.txt", "My number is 4711".getBytes(), "text/plain")
                .post("/api/v1/attachments")
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        callers.as(firm, "ana").post(of("lia") + "/erase").then().statusCode(204);
        callers.as(firm, "ana").get("/api/v1/attachments/" + attachment).then().statusCode(404);
        assertEquals(0, sql.count("select count(*) from attachment where organization = ?", firm.id()));
    }

    @Test
    void onlyAdminsOfTheFirmExportAndErase() {
        for (var person : List.of("bruno", "lia")) {
            callers.as(firm, person).get(of("lia") + "/export").then().statusCode(403);
            callers.as(firm, person).post(of("lia") + "/erase").then().statusCode(403);
        }
        callers.as(firms.found(), "ana").get(of("lia") + "/export").then().statusCode(404);
        callers.as(firms.found(), "ana").post(of("lia") + "/erase").then().statusCode(404);
    }

    @Test
    void anOrganizationSaysForHowLongItKeepsChats() {
        callers.as(firm, "ana").get(ORGANIZATION).then().body("retentionDays", nullValue());
        callers.as(firm, "ana")
                .body(Map.of("retentionDays", 30))
                .patch(ORGANIZATION)
                .then()
                .statusCode(200)
                .body("retentionDays", equalTo(30));
        callers.as(firm, "lia").get(ORGANIZATION).then().body("$", not(hasKey("retentionDays")));
        callers.as(firm, "ana")
                .body(Map.of("name", "Firm & Co"))
                .patch(ORGANIZATION)
                .then()
                .body("retentionDays", equalTo(30));
        callers.as(firm, "ana")
                .body(Map.of("retentionDays", 0))
                .patch(ORGANIZATION)
                .then()
                .statusCode(400)
                .body("field", equalTo("retentionDays"));
        callers.as(firm, "ana")
                .body(Collections.singletonMap("retentionDays", null))
                .patch(ORGANIZATION)
                .then()
                .statusCode(200)
                .body("retentionDays", nullValue());
    }

    @Test
    void whatEndedLongerAgoIsDeletedAndTicketsStay() {
        var old = ended("30 days 1 hour");
        var young = ended("29 days");
        sql.run("update organization set retention_days = 30 where id = ?", firm.id());
        sql.run("""
                insert into ticket (organization, id, number, subject, project, chat, created_at)
                values (?, gen_random_uuid(), 1, 'Call', ?, ?, now())
                """, firm.id(), firm.id("rollout"), old.value());
        sql.run("""
                insert into attachment (organization, id, chat, uploader_kind, uploader, name, type, size, created_at)
                values (?, gen_random_uuid(), ?, 'customer', ?, 'a.txt', 'text/plain', 1, now())
                """, firm.id(), old.value(), firm.id("lia"));
        deleting.delete().await().indefinitely();
        callers.as(firm, "ana").get("/api/v1/chats/" + old).then().statusCode(404);
        callers.as(firm, "ana").get("/api/v1/chats/" + young).then().statusCode(200);
        assertEquals(0, sql.count("select count(*) from entry where chat = ?", old.value()));
        assertEquals(1, sql.count("select count(*) from ticket where organization = ? and chat is null", firm.id()));
    }

    private ChatId ended(String ago) {
        var chat = talk.open(firm, "lia", "rollout", "Hello");
        talk.take(firm, "ana", chat);
        talk.close(firm, "ana", chat);
        sql.run("update chat set ended_at = now() - cast(? as interval) where id = ?", ago, chat.value());
        return chat;
    }

    private int entries(ChatId chat) {
        return sql.count("select count(*) from entry where chat = ?", chat.value());
    }

    private String of(String customer) {
        return "/api/v1/customers/" + firm.id(customer);
    }
}
