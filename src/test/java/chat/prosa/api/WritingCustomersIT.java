package chat.prosa.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

/** Customers and service groups, made and changed, by those who may. */
@QuarkusTest
class WritingCustomersIT extends PersonnelOffice {

    private static final String GROUPS = "/api/v1/service-groups";

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
}
