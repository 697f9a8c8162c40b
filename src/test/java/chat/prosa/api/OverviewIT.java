package chat.prosa.api;

import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import chat.prosa.id.ChatId;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
class OverviewIT {

    private static final String OVERVIEW = "/api/v1/overview";

    @Inject
    Firms firms;

    @Inject
    Callers callers;

    @Inject
    Talk talk;

    @Inject
    Sql sql;

    private Firm firm;

    @BeforeEach
    void aFirm() {
        firm = firms.found();
    }

    @Test
    void itTellsHowThingsStandNow() {
        talk.connect(firm, "carla");
        var chat = talk.open(firm, "otto", "planning", "Hello");
        talk.take(firm, "carla", chat);
        talk.say(firm, "carla", chat, "Good morning");
        talk.open(firm, "lia", "rollout", "Hello");
        get("ana", "", Map.of())
                .statusCode(200)
                .body("waiting.count", equalTo(1))
                .body("waiting.since", notNullValue())
                .body("active", equalTo(1))
                .body("parked", equalTo(0))
                .body("consultants.name", contains("Carla"))
                .body("consultants[0].online", equalTo(true))
                .body("consultants[0].chats", equalTo(1))
                .body("consultants[0].groups.name", contains("Finance"))
                .body("today.opened", equalTo(2))
                .body("today.attended", equalTo(1))
                .body("today.waited.p50", equalTo(0))
                .body("today.firstAnswer.p90", equalTo(0))
                .body("today.ratings.average", nullValue());
    }

    @Test
    void daysAreThoseOfTheOrganizationsTimeZone() {
        past("2026-01-10T02:59:00Z", 60, 90, 4, "closed");
        past("2026-01-10T03:01:00Z", 10, 20, 5, "closed");
        past("2026-01-10T12:00:00Z", 30, null, null, "lost");
        past("2026-01-11T02:00:00Z", null, null, null, "lost");
        var days = get("ana", "/days", Map.of("from", "2026-01-09", "to", "2026-01-11"))
                .statusCode(200);
        days.body("items.date", contains("2026-01-09", "2026-01-10", "2026-01-11"))
                .body("items.opened", contains(1, 3, 0))
                .body("items.attended", contains(1, 2, 0))
                .body("items.lost", contains(0, 2, 0))
                .body("items[1].waited.p50", equalTo(20))
                .body("items[1].waited.p90", equalTo(28))
                .body("items[1].firstAnswer.p50", equalTo(20))
                .body("items[1].ratings.count", equalTo(1))
                .body("items[1].ratings.average", equalTo(5.0f))
                .body("items[2].waited", nullValue());
    }

    @Test
    void daysMustMakeSense() {
        get("ana", "/days", Map.of("from", "2026-01-09", "to", "2026-01-08")).statusCode(400);
        get("ana", "/days", Map.of("from", "2020-01-09")).statusCode(400).body("field", equalTo("from"));
        get("ana", "/days", Map.of("to", "today")).statusCode(400).body("field", equalTo("to"));
        get("ana", "/days", Map.of()).body("items.size()", equalTo(30));
    }

    @Test
    void daysComeAsATable() {
        past("2026-01-10T12:00:00Z", 10, 20, 5, "closed");
        var table = get("ana", "/days.csv", Map.of("from", "2026-01-10", "to", "2026-01-10"))
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"days.csv\"")
                .extract()
                .asString();
        assertEquals(
                "\uFEFFdate,opened,attended,lost,waitedP50,waitedP90,firstAnswerP50,firstAnswerP90,ratings,ratingAverage\r\n"
                        + "2026-01-10,1,1,0,10,10,20,20,1,5.0\r\n",
                table);
    }

    @Test
    void noCellOfATableIsAFormula() {
        var chat = past("2026-01-10T12:00:00Z", 10, 20, 5, "closed");
        sql.run("update customer set name = '=1+1' where organization = ?", firm.id());
        sql.run("update chat set rating_comment = '@SUM(\"a\",b)' where id = ?", chat.value());
        talk.open(firm, "otto", "rollout", "Hello");
        var table = get("ana", "/chats.csv", Map.of("status", "closed"))
                .statusCode(200)
                .extract()
                .asString();
        assertThat(table, startsWith("\uFEFFid,status,project,customer"));
        assertThat(table, containsString(",closed,Rollout,'=1+1,"));
        assertThat(table, containsString("\"'@SUM(\"\"a\"\",b)\""));
        assertEquals(2, table.lines().count());
    }

    @Test
    void itIsForThoseWhoLookAfterTheFirm() {
        for (var path : new String[] {"", "/days", "/days.csv", "/chats.csv"}) {
            get("diego", path, Map.of()).statusCode(403);
            get("lia", path, Map.of()).statusCode(403);
        }
    }

    /** A chat of the past, as the journal keeps it; times in seconds since it was opened. */
    private ChatId past(
            String openedAt,
            @Nullable Integer attended,
            @Nullable Integer answered,
            @Nullable Integer rating,
            String status) {
        var chat = talk.open(firm, "lia", "rollout", "Hello");
        talk.close(firm, "lia", chat);
        sql.run("""
                update chat set opened_at = cast(? as timestamptz), status = ?, rating = ?,
                    attended_at = cast(? as timestamptz) + ? * interval '1 second',
                    answered_at = cast(? as timestamptz) + ? * interval '1 second'
                where organization = ? and id = ?
                """, openedAt, status, rating, openedAt, attended, openedAt, answered, firm.id(), chat.value());
        return chat;
    }

    private ValidatableResponse get(String person, String path, Map<String, ?> query) {
        return callers.as(firm, person).queryParams(query).get(OVERVIEW + path).then();
    }
}
