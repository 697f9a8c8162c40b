package chat.prosa.api;

import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** Consultants, made, changed and deleted. */
@QuarkusTest
class WritingPeopleIT extends PersonnelOffice {

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

    private static ValidatableResponse signIn(String email, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("email", email, "password", password))
                .post("/api/v1/login")
                .then();
    }
}
