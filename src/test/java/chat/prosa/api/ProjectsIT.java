package chat.prosa.api;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class ProjectsIT {

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
    void consultantsSeeAllOfThem() {
        callers.as(firm, "diego")
                .get("/api/v1/projects")
                .then()
                .statusCode(200)
                .body("items.name", contains("Planning", "Rollout"))
                .body("items[0].responsible.name", equalTo("Bruno"))
                .body("items[0].serviceGroup.name", equalTo("Finance"))
                .body("items[1].serviceGroup", nullValue())
                .body("items[1].assistants.name", contains("Bruno"))
                .body("items[1].customers.name", contains("Lia", "Otto"));
    }

    @Test
    void aCustomerSeesHisOwnWithoutTheOthers() {
        callers.as(firm, "lia")
                .get("/api/v1/projects")
                .then()
                .statusCode(200)
                .body("items.name", contains("Rollout"))
                .body("items[0].customers.name", contains("Lia"));
        callers.as(firm, "otto")
                .get(path("planning", ""))
                .then()
                .statusCode(200)
                .body("serviceGroup", nullValue())
                .body("customers.name", contains("Otto"));
    }

    @Test
    void itsRatingsAreThoseOfAllItsChats() {
        ratings().body("count", equalTo(0)).body("average", nullValue());
        rate("lia", "rollout", 5);
        rate("otto", "rollout", 2);
        rate("otto", "planning", 1);
        ratings().body("count", equalTo(2)).body("average", equalTo(3.5f));
        callers.as(firm, "lia").get(path("rollout", "/ratings")).then().statusCode(403);
    }

    private ValidatableResponse ratings() {
        return callers.as(firm, "diego").get(path("rollout", "/ratings")).then().statusCode(200);
    }

    private void rate(String customer, String project, int score) {
        var chat = talk.open(firm, customer, project, "Hello");
        sql.run("update chat set rating = ? where id = ?", score, chat.value());
    }

    @Test
    void toACustomerAnothersProjectDoesNotExist() {
        for (var below : new String[] {"", "/schedule", "/chats", "/consultants"}) {
            callers.as(firm, "lia").get(path("planning", below)).then().statusCode(404);
        }
    }

    @Test
    void toAnotherOrganizationNoneOfThemExists() {
        var other = firms.found();
        for (var below : new String[] {"", "/schedule", "/chats", "/consultants"}) {
            callers.as(other, "ana").get(path("rollout", below)).then().statusCode(404);
        }
    }

    @Test
    void aProjectHasASchedule() {
        for (var person : new String[] {"lia", "diego"}) {
            callers.as(firm, person)
                    .get(path("rollout", "/schedule"))
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(firm.id("rollout kickoff").toString()))
                    .body("items[0].title", equalTo("Kickoff"))
                    .body("items[0].startsOn", equalTo("2027-01-11"))
                    .body("items[0].endsOn", equalTo("2027-01-15"))
                    .body("items[0].status", equalTo("planned"));
        }
    }

    @Test
    void aCustomerSeesWhomHeCanReachButNotAtWhichAddress() {
        talk.connect(firm, "bruno");
        callers.as(firm, "lia")
                .get(path("rollout", "/consultants"))
                .then()
                .statusCode(200)
                .body("items.name", contains("Ana", "Bruno"))
                .body("items.online", contains(false, true))
                .body(not(containsString("@")));
    }

    @Test
    void theGroupsMembersAreLinkedToo() {
        callers.as(firm, "diego")
                .get(path("planning", "/consultants"))
                .then()
                .statusCode(200)
                .body("items.name", contains("Bruno", "Carla"));
    }

    @Test
    void aProjectHasItsHistory() {
        var chat = talk.open(firm, "lia", "rollout", "Hello");
        talk.take(firm, "ana", chat);
        talk.close(firm, "ana", chat);
        callers.as(firm, "diego")
                .get(path("rollout", "/chats"))
                .then()
                .statusCode(200)
                .body("items.id", contains(chat.toString()))
                .body("items[0].status", equalTo("closed"));
        callers.as(firm, "diego").get(path("planning", "/chats")).then().body("items", empty());
        callers.as(firm, "otto").get(path("rollout", "/chats")).then().body("items", empty());
    }

    private String path(String project, String below) {
        return "/api/v1/projects/" + firm.id(project) + below;
    }
}
