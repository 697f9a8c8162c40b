package chat.prosa.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
class PeopleIT {

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
    void consultantsSeeEachOther() {
        callers.as(firm, "diego")
                .get("/api/v1/consultants")
                .then()
                .statusCode(200)
                .body("items.name", contains("Ana", "Bruno", "Carla", "Diego"))
                .body("items[0].email", equalTo(firm.email("ana")))
                .body("items[0].role", equalTo("admin"))
                .body("items[0].active", equalTo(true))
                .body("items[0].maxChats", nullValue())
                .body("next", nullValue());
    }

    @Test
    void whoIsOnlineIsTrueNow() {
        callers.as(firm, "ana").get(path("consultants", "bruno")).then().body("online", equalTo(false));
        talk.connect(firm, "bruno");
        callers.as(firm, "ana").get(path("consultants", "bruno")).then().body("online", equalTo(true));
        callers.as(firm, "ana")
                .get("/api/v1/consultants")
                .then()
                .body("items.online", contains(false, true, false, false));
    }

    @Test
    void customersHaveTheirProjects() {
        callers.as(firm, "bruno")
                .get("/api/v1/customers")
                .then()
                .statusCode(200)
                .body("items.name", contains("Lia", "Otto"))
                .body("items[1].projects.name", contains("Planning", "Rollout"));
        callers.as(firm, "bruno")
                .get(path("customers", "lia"))
                .then()
                .statusCode(200)
                .body("name", equalTo("Lia"));
    }

    @Test
    void serviceGroupsHaveTheirMembers() {
        callers.as(firm, "bruno")
                .get("/api/v1/service-groups")
                .then()
                .statusCode(200)
                .body("items.name", contains("Finance"))
                .body("items[0].open", equalTo(false))
                .body("items[0].members.name", contains("Carla"));
        callers.as(firm, "bruno").get(path("service-groups", "finance")).then().statusCode(200);
    }

    @Test
    void customersSeeNoneOfThis() {
        for (var path : List.of("consultants", "customers", "service-groups")) {
            callers.as(firm, "lia")
                    .get("/api/v1/" + path)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("not_allowed"));
        }
        callers.as(firm, "lia").get(path("consultants", "ana")).then().statusCode(403);
        callers.as(firm, "lia").get(path("customers", "otto")).then().statusCode(403);
    }

    @Test
    void anotherOrganizationDoesNotExist() {
        var other = firms.found();
        for (var path :
                List.of(path("consultants", "ana"), path("customers", "lia"), path("service-groups", "finance"))) {
            callers.as(other, "ana").get(path).then().statusCode(404).body("code", equalTo("not_found"));
        }
    }

    @Test
    void anIdThatIsNoneIsInvalid() {
        callers.as(firm, "ana")
                .get("/api/v1/consultants/1")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid"))
                .body("field", equalTo("id"));
    }

    @Test
    void pagesNeitherRepeatNorLeaveOutWhateverIsAddedMeanwhile() {
        for (var name : List.of("Élio", "ênio", "Zoe", "zoe", "Zoe", "\uD83D\uDE00")) {
            customer(name);
        }
        var seen = new ArrayList<String>();
        var next = "";
        do {
            var page = callers.as(firm, "ana")
                    .queryParam("limit", 2)
                    .queryParams(next.isEmpty() ? Map.of() : Map.of("after", next))
                    .get("/api/v1/customers")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(page.getList("items.id"));
            next = Optional.ofNullable(page.getString("next")).orElse("");
            customer("Aaron");
        } while (!next.isEmpty());
        assertEquals(8, seen.size());
        assertEquals(8, seen.stream().distinct().count());
    }

    @Test
    void aWrongPageIsRefused() {
        for (var after : List.of("x", "!", "AAAA", "//////", "eAo")) {
            callers.as(firm, "ana")
                    .queryParam("after", after)
                    .get("/api/v1/customers")
                    .then()
                    .statusCode(400)
                    .body("field", equalTo("after"));
        }
        for (var limit : List.of("0", "201", "many", "-1")) {
            callers.as(firm, "ana")
                    .queryParam("limit", limit)
                    .get("/api/v1/customers")
                    .then()
                    .statusCode(400)
                    .body("field", equalTo("limit"));
        }
    }

    private void customer(String name) {
        sql.run(
                "insert into customer (organization, id, name, email) values (?, ?, ?, '')",
                firm.id(),
                UUID.randomUUID(),
                name);
    }

    private String path(String nouns, String thing) {
        return "/api/v1/" + nouns + "/" + firm.id(thing);
    }
}
