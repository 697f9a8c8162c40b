package chat.prosa.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Consultants, customers and service groups, made, changed and deleted. */
@QuarkusTest
class WritingPeopleIT {

    private static final String CONSULTANTS = "/api/v1/consultants";
    private static final String CUSTOMERS = "/api/v1/customers";
    private static final String GROUPS = "/api/v1/service-groups";

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
        firms.promote(firm, "bruno", "supervisor");
    }

    @Test
    void anAdminHiresAConsultantWhoSignsInAndAttends() {
        var eva = post(
                        "ana",
                        CONSULTANTS,
                        Map.of("name", "Eva", "email", email("eva"), "maxChats", 2, "password", "correct horse"))
                .statusCode(201)
                .body("role", equalTo("consultant"))
                .body("active", equalTo(true))
                .body("maxChats", equalTo(2))
                .body(not(containsString("password")))
                .extract()
                .<String>path("id");
        signIn(email("EVA"), "correct horse").statusCode(200).body("user.id", equalTo(eva));
        callers.as(firm, "diego").get(CONSULTANTS + "/" + eva).then().statusCode(200);
    }

    @Test
    void whatIsLeftOutStaysAndNullTakesALimitAway() {
        patch("ana", consultant("bruno"), Map.of("maxChats", 3)).statusCode(200).body("role", equalTo("supervisor"));
        patch("ana", consultant("bruno"), Map.of("name", "Bruno L.")).body("maxChats", equalTo(3));
        var none = new HashMap<String, Object>();
        none.put("maxChats", null);
        patch("ana", consultant("bruno"), none)
                .statusCode(200)
                .body("maxChats", nullValue())
                .body("name", equalTo("Bruno L."));
    }

    @Test
    void whoGetsAnotherAddressSignsInWithIt() {
        patch("ana", consultant("bruno"), Map.of("email", email("bru"))).statusCode(200);
        signIn(email("bruno"), Firm.PASSWORD).statusCode(401);
        signIn(email("bru"), Firm.PASSWORD).statusCode(200);
        patch("ana", consultant("bruno"), Map.of("password", "another horse")).statusCode(200);
        signIn(email("bru"), Firm.PASSWORD).statusCode(401);
        signIn(email("bru"), "another horse").statusCode(200);
    }

    @Test
    void anAddressIsOnePersons() {
        post("ana", CONSULTANTS, Map.of("name", "Eva", "email", email("BRUNO")))
                .statusCode(409)
                .body("code", equalTo("already_exists"))
                .body("field", equalTo("email"));
        patch("ana", customer("lia"), Map.of("email", email("otto"))).statusCode(409);
        var other = firms.found();
        post("ana", CONSULTANTS, Map.of("name", "Eva", "email", other.email("ana")))
                .statusCode(201);
        post("ana", CUSTOMERS, Map.of("name", "Eva", "email", other.email("lia"), "password", "correct horse"))
                .statusCode(409)
                .body("field", equalTo("email"));
    }

    @Test
    void theLastActiveAdminStays() {
        patch("ana", consultant("ana"), Map.of("active", false)).statusCode(409).body("code", equalTo("last_admin"));
        patch("ana", consultant("ana"), Map.of("role", "supervisor")).statusCode(409);
        callers.as(firm, "ana").delete(consultant("ana")).then().statusCode(409).body("code", equalTo("last_admin"));
        patch("ana", consultant("carla"), Map.of("role", "admin")).statusCode(200);
        patch("carla", consultant("ana"), Map.of("role", "supervisor")).statusCode(200);
    }

    @Test
    void whoIsNoLongerActiveCallsNobody() {
        var diego = callers.as(firm, "diego");
        diego.get(CONSULTANTS).then().statusCode(200);
        patch("ana", consultant("diego"), Map.of("active", false))
                .statusCode(200)
                .body("active", equalTo(false));
        diego.get(CONSULTANTS).then().statusCode(401);
        signIn(email("diego"), Firm.PASSWORD).statusCode(401);
        assertEquals(0, sql.count("select count(*) from session where consultant = ?", firm.id("diego")));
        patch("ana", consultant("diego"), Map.of("active", true)).statusCode(200);
        diego.get(CONSULTANTS).then().statusCode(401);
        signIn(email("diego"), Firm.PASSWORD).statusCode(200);
    }

    @Test
    void whomNothingNamesIsDeletedAndWhoIsNamedStays() {
        callers.as(firm, "ana").delete(consultant("diego")).then().statusCode(204);
        callers.as(firm, "ana").get(consultant("diego")).then().statusCode(404);
        callers.as(firm, "ana").delete(consultant("diego")).then().statusCode(404);
        callers.as(firm, "ana")
                .delete(consultant("bruno"))
                .then()
                .statusCode(409)
                .body("code", equalTo("in_use"));
        var chat = talk.open(firm, "lia", "rollout", "Hello");
        talk.take(firm, "carla", chat);
        callers.as(firm, "ana")
                .delete(consultant("carla"))
                .then()
                .statusCode(409)
                .body("code", equalTo("in_use"));
        callers.as(firm, "ana").delete(customer("lia")).then().statusCode(409).body("code", equalTo("in_use"));
        var otto = callers.as(firm, "otto");
        callers.as(firm, "bruno").delete(customer("otto")).then().statusCode(204);
        otto.get("/api/v1/me").then().statusCode(401);
    }

    @Test
    void aCustomerBelongsToProjectsFromEitherSide() {
        var mia = post(
                        "bruno",
                        CUSTOMERS,
                        Map.of("name", "Mia", "email", email("mia"), "projects", List.of(firm.id("planning"))))
                .statusCode(201)
                .body("projects.name", contains("Planning"))
                .extract()
                .<String>path("id");
        patch("bruno", "/api/v1/projects/" + firm.id("rollout"), Map.of("customers", List.of(mia, firm.id("lia"))))
                .statusCode(200)
                .body("customers.name", contains("Lia", "Mia"));
        callers.as(firm, "bruno")
                .get(CUSTOMERS + "/" + mia)
                .then()
                .body("projects.name", contains("Planning", "Rollout"));
        patch("bruno", CUSTOMERS + "/" + mia, Map.of("projects", List.of()))
                .statusCode(200)
                .body("projects", empty());
        patch("bruno", CUSTOMERS + "/" + mia, Map.of("projects", List.of(UUID.randomUUID())))
                .statusCode(400)
                .body("field", equalTo("projects[0]"));
    }

    @Test
    void aGroupHasItsMembersAndStaysWhileItGuardsAProject() {
        var support = post(
                        "bruno",
                        GROUPS,
                        Map.of("name", "Suporte", "members", List.of(firm.id("carla"), firm.id("diego"))))
                .statusCode(201)
                .body("open", equalTo(false))
                .body("members.name", containsInAnyOrder("Carla", "Diego"))
                .extract()
                .<String>path("id");
        patch("bruno", GROUPS + "/" + support, Map.of("open", true, "members", List.of(firm.id("diego"))))
                .statusCode(200)
                .body("open", equalTo(true))
                .body("members.name", contains("Diego"));
        callers.as(firm, "bruno").delete(GROUPS + "/" + support).then().statusCode(204);
        callers.as(firm, "bruno")
                .delete(GROUPS + "/" + firm.id("finance"))
                .then()
                .statusCode(409)
                .body("code", equalTo("in_use"));
    }

    @Test
    void whatIsWrongIsRefusedByName() {
        refused(CONSULTANTS, Map.of("email", email("eva")), "name");
        refused(CONSULTANTS, Map.of("name", "Eva"), "email");
        refused(CONSULTANTS, Map.of("name", "Eva", "email", "eva"), "email");
        refused(CONSULTANTS, Map.of("name", "  ", "email", email("eva")), "name");
        refused(CONSULTANTS, Map.of("name", "Eva\nAdmin", "email", email("eva")), "name");
        refused(CONSULTANTS, Map.of("name", "Eva", "email", email("eva"), "role", "boss"), "role");
        refused(CONSULTANTS, Map.of("name", "Eva", "email", email("eva"), "maxChats", -1), "maxChats");
        refused(CONSULTANTS, Map.of("name", "Eva", "email", email("eva"), "password", "short"), "password");
        refused(CONSULTANTS, Map.of("name", "Eva", "email", email("eva"), "online", true), "online");
        refused(CUSTOMERS, Map.of("name", "Mia", "email", email("mia"), "role", "admin"), "role");
        refused(GROUPS, Map.of("name", "Suporte", "members", List.of(firm.id("lia"))), "members[0]");
        refused(
                GROUPS,
                Map.of("name", "Suporte", "members", List.of(firms.found().id("ana"))),
                "members[0]");
    }

    @Test
    void onlyWhoMayWritesThem() {
        var eva = Map.of("name", "Eva", "email", email("eva"));
        for (var person : List.of("bruno", "carla", "lia")) {
            post(person, CONSULTANTS, eva).statusCode(403);
            patch(person, consultant("carla"), Map.of("role", "admin")).statusCode(403);
            callers.as(firm, person).delete(consultant("diego")).then().statusCode(403);
        }
        for (var person : List.of("carla", "lia")) {
            post(person, CUSTOMERS, eva).statusCode(403);
            patch(person, GROUPS + "/" + firm.id("finance"), Map.of("open", true))
                    .statusCode(403);
            callers.as(firm, person).delete(customer("otto")).then().statusCode(403);
        }
        patch("bruno", customer("lia"), Map.of("password", "correct horse")).statusCode(403);
    }

    @Test
    void toAnotherOrganizationNoneOfThemExists() {
        var other = firms.found();
        for (var path : List.of(consultant("diego"), customer("lia"), GROUPS + "/" + firm.id("finance"))) {
            callers.as(other, "ana")
                    .body(Map.of("name", "X"))
                    .patch(path)
                    .then()
                    .statusCode(404);
            callers.as(other, "ana").delete(path).then().statusCode(404);
        }
    }

    @Test
    void listsAreNarrowedByWhatIsAsked() {
        post("ana", CUSTOMERS, Map.of("name", "José Álvares", "email", email("ze")))
                .statusCode(201);
        patch("ana", consultant("diego"), Map.of("active", false));
        listed(CUSTOMERS + "?q=jose alva", "José Álvares");
        listed(CUSTOMERS + "?q=LIA@", "Lia");
        listed(CUSTOMERS + "?q=%25");
        listed(CUSTOMERS + "?project=" + firm.id("planning"), "Otto");
        listed(CONSULTANTS + "?active=false", "Diego");
        listed(CONSULTANTS + "?role=consultant&active=true", "Carla");
        listed(GROUPS + "?q=FIN", "Finance");
        listed(GROUPS + "?q=support");
        callers.as(firm, "ana")
                .get(CONSULTANTS + "?active=maybe")
                .then()
                .statusCode(400)
                .body("field", equalTo("active"));
    }

    private void listed(String path, String... names) {
        callers.as(firm, "ana")
                .get(path)
                .then()
                .statusCode(200)
                .body("items.name", names.length == 0 ? empty() : contains(names));
    }

    private void refused(String path, Map<String, ?> body, String field) {
        post("ana", path, body).statusCode(400).body("code", equalTo("invalid")).body("field", equalTo(field));
    }

    private ValidatableResponse post(String person, String path, Map<String, ?> body) {
        return callers.as(firm, person).body(body).post(path).then();
    }

    private ValidatableResponse patch(String person, String path, Map<String, ?> body) {
        return callers.as(firm, person).body(body).patch(path).then();
    }

    private static ValidatableResponse signIn(String email, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("email", email, "password", password))
                .post("/api/v1/login")
                .then();
    }

    private String consultant(String name) {
        return CONSULTANTS + "/" + firm.id(name);
    }

    private String customer(String name) {
        return CUSTOMERS + "/" + firm.id(name);
    }

    private String email(String name) {
        return firm.email(name);
    }
}
