package chat.prosa.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** Projects and their schedules, made, changed and deleted. */
@QuarkusTest
class WritingProjectsIT {

    private static final String PROJECTS = "/api/v1/projects";

    @Inject
    Firms firms;

    @Inject
    Callers callers;

    @Inject
    Talk talk;

    private Firm firm;

    @BeforeEach
    void aFirm() {
        firm = firms.found();
        firms.promote(firm, "bruno", "supervisor");
    }

    @Test
    void aSupervisorMakesAProjectWithItsPeopleAndChangesIt() {
        var project = post(
                        "bruno",
                        PROJECTS,
                        Map.of(
                                "name", "Auditoria",
                                "responsible", firm.id("carla"),
                                "assistants", List.of(firm.id("diego"), firm.id("ana")),
                                "serviceGroup", firm.id("finance"),
                                "customers", List.of(firm.id("lia"))))
                .statusCode(201)
                .body("responsible.name", equalTo("Carla"))
                .body("assistants.name", contains("Diego", "Ana"))
                .body("serviceGroup.name", equalTo("Finance"))
                .body("customers.name", contains("Lia"))
                .extract()
                .<String>path("id");
        patch("bruno", PROJECTS + "/" + project, Map.of("assistants", List.of(firm.id("ana"))))
                .statusCode(200)
                .body("assistants.name", contains("Ana"))
                .body("customers.name", contains("Lia"))
                .body("serviceGroup.name", equalTo("Finance"));
        patch("bruno", PROJECTS + "/" + project, none("serviceGroup"))
                .statusCode(200)
                .body("serviceGroup", nullValue());
        talk.open(firm, "lia", "rollout", "Hello");
        callers.as(firm, "bruno").delete(PROJECTS + "/" + project).then().statusCode(204);
        callers.as(firm, "bruno").get(PROJECTS + "/" + project).then().statusCode(404);
        callers.as(firm, "bruno").delete(path("rollout")).then().statusCode(409).body("code", equalTo("in_use"));
    }

    @Test
    void manyProjectsGetAServiceGroupOrLoseItAtOnce() {
        var both = List.of(firm.id("planning"), firm.id("rollout"));
        patch("bruno", PROJECTS + "/service-group", Map.of("projects", both, "serviceGroup", firm.id("finance")))
                .statusCode(200)
                .body("serviceGroup.name", equalTo("Finance"))
                .body("changed.name", contains("Rollout"))
                .body("unchanged.name", contains("Planning"));
        var clear = none("serviceGroup");
        clear.put("projects", both);
        patch("bruno", PROJECTS + "/service-group", clear)
                .statusCode(200)
                .body("serviceGroup", nullValue())
                .body("changed.name", contains("Planning", "Rollout"))
                .body("unchanged", empty());
        listed("?serviceGroup=none", "Planning", "Rollout");
    }

    @Test
    void whereOneIsUnknownNoneGetsTheGroup() {
        var withUnknown = List.of(firm.id("rollout"), firms.found().id("rollout"));
        patch("bruno", PROJECTS + "/service-group", Map.of("projects", withUnknown, "serviceGroup", firm.id("finance")))
                .statusCode(400)
                .body("field", equalTo("projects[1]"));
        patch("bruno", PROJECTS + "/service-group", Map.of("projects", List.of()))
                .statusCode(400)
                .body("field", equalTo("serviceGroup"));
        callers.as(firm, "bruno").get(path("rollout")).then().body("serviceGroup", nullValue());
    }

    @Test
    void activitiesComeAndGo() {
        var schedule = path("rollout") + "/schedule";
        var activity = post("bruno", schedule, Map.of("title", "Go-live", "startsOn", "2027-03-01"))
                .statusCode(201)
                .body("endsOn", equalTo("2027-03-01"))
                .body("status", equalTo("planned"))
                .extract()
                .<String>path("id");
        patch("bruno", schedule + "/" + activity, Map.of("endsOn", "2027-03-05", "status", "active"))
                .statusCode(200)
                .body("title", equalTo("Go-live"))
                .body("endsOn", equalTo("2027-03-05"));
        callers.as(firm, "lia").get(schedule).then().body("items.title", contains("Kickoff", "Go-live"));
        patch("bruno", schedule + "/" + activity, Map.of("endsOn", "2027-02-28"))
                .statusCode(400)
                .body("field", equalTo("endsOn"));
        post("bruno", schedule, Map.of("title", "Go-live", "startsOn", "soon"))
                .statusCode(400)
                .body("field", equalTo("startsOn"));
        patch("bruno", path("planning") + "/schedule/" + activity, Map.of("title", "X"))
                .statusCode(404);
        callers.as(firm, "bruno").delete(schedule + "/" + activity).then().statusCode(204);
        callers.as(firm, "bruno").delete(schedule + "/" + activity).then().statusCode(404);
    }

    @Test
    void wrongReferencesAreRefusedByName() {
        refused(Map.of("name", "X"), "responsible");
        refused(Map.of("name", "X", "responsible", UUID.randomUUID()), "responsible");
        refused(Map.of("name", "X", "responsible", firms.found().id("ana")), "responsible");
        refused(Map.of("name", "X", "responsible", "ana"), "responsible");
        refused(
                Map.of("name", "X", "responsible", firm.id("ana"), "assistants", List.of(firm.id("lia"))),
                "assistants[0]");
        refused(Map.of("name", "X", "responsible", firm.id("ana"), "serviceGroup", "ext:none"), "serviceGroup");
        refused(Map.of("name", "X", "responsible", firm.id("ana"), "members", List.of()), "members");
    }

    @Test
    void onlyWhoMayWritesThem() {
        for (var person : List.of("carla", "lia")) {
            post(person, PROJECTS, Map.of("name", "X", "responsible", firm.id("ana")))
                    .statusCode(403);
            patch(person, path("rollout"), Map.of("name", "X")).statusCode(403);
            patch(person, PROJECTS + "/service-group", Map.of("projects", List.of()))
                    .statusCode(403);
            post(person, path("rollout") + "/schedule", Map.of()).statusCode(403);
            callers.as(firm, person).delete(path("rollout")).then().statusCode(403);
        }
    }

    @Test
    void toAnotherOrganizationNoneOfThemExists() {
        var other = firms.found();
        callers.as(other, "ana")
                .body(Map.of("name", "X"))
                .patch(path("rollout"))
                .then()
                .statusCode(404);
        callers.as(other, "ana").delete(path("rollout")).then().statusCode(404);
        callers.as(other, "ana")
                .body(Map.of("title", "X", "startsOn", "2027-01-01"))
                .post(path("rollout") + "/schedule")
                .then()
                .statusCode(404);
        callers.as(other, "ana")
                .delete(path("rollout") + "/schedule/" + firm.id("rollout kickoff"))
                .then()
                .statusCode(404);
    }

    @Test
    void theListIsNarrowedByWhatIsAsked() {
        listed("?q=ROLL", "Rollout");
        listed("?serviceGroup=" + firm.id("finance"), "Planning");
        listed("?serviceGroup=none", "Rollout");
        listed("?responsible=" + firm.id("ana"), "Rollout");
        listed("?customer=" + firm.id("lia"), "Rollout");
        callers.as(firm, "otto")
                .get(PROJECTS + "?serviceGroup=" + firm.id("finance"))
                .then()
                .body("items.name", contains("Planning", "Rollout"));
    }

    private void listed(String query, String... names) {
        callers.as(firm, "carla").get(PROJECTS + query).then().statusCode(200).body("items.name", contains(names));
    }

    private void refused(Map<String, ?> body, String field) {
        post("bruno", PROJECTS, body)
                .statusCode(400)
                .body("code", equalTo("invalid"))
                .body("field", equalTo(field));
    }

    private ValidatableResponse post(String person, String path, Map<String, ?> body) {
        return callers.as(firm, person).body(body).post(path).then();
    }

    private ValidatableResponse patch(String person, String path, Map<String, ?> body) {
        return callers.as(firm, person).body(body).patch(path).then();
    }

    private String path(String project) {
        return PROJECTS + "/" + firm.id(project);
    }

    private static Map<String, @Nullable Object> none(String field) {
        var none = new HashMap<String, @Nullable Object>();
        none.put(field, null);
        return none;
    }
}
