package chat.prosa.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class MacrosIT {

    private static final String MACROS = "/api/v1/macros";
    private static final Map<String, ?> CLOSE = Map.of("type", "close");

    @Inject
    Firms firms;

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    private Firm firm;

    /** Bruno is a supervisor of it. */
    @BeforeEach
    void aFirm() {
        firm = firms.found();
        sql.run("update consultant set role = 'supervisor' where id = ?", firm.id("bruno"));
    }

    @Test
    void everyConsultantSeesTheDefaults() {
        for (var consultant : List.of("ana", "bruno", "diego")) {
            callers.as(firm, consultant)
                    .get(MACROS)
                    .then()
                    .statusCode(200)
                    .body("items.command", contains("/saudacao", "/aguarde", "/transferir", "/chamado", "/encerrar"))
                    .body("items[2].actions.type", contains("transfer", "message"))
                    .body("items[2].actions[0]", aMapWithSize(1))
                    .body("next", nullValue());
        }
        callers.as(firm, "diego")
                .get(MACROS + "/" + ofCommand("/encerrar"))
                .then()
                .statusCode(200)
                .body("name", equalTo("Encerrar"))
                .body("actions.type", contains("message", "close"))
                .body("actions[0].text", containsString("{{customer.firstName}}"));
    }

    @Test
    void theDefaultsSpeakTheOrganizationsLanguage() {
        callers.as(firm, "ana")
                .body(Map.of("locale", "en"))
                .patch("/api/v1/organization/chat-settings")
                .then()
                .statusCode(200);
        list().body("items.command", contains("/greeting", "/hold", "/transfer", "/ticket", "/close"));
    }

    @Test
    void aSupervisorMakesAMacroOfEveryAction() {
        var actions = List.of(
                Map.of("type", "message", "text", "Olá, {{ customer.firstName }}"),
                Map.of("type", "note", "text", "Boleto"),
                Map.of("type", "tag", "tags", List.of("boleto", "a,b")),
                Map.of("type", "untag", "tags", List.of("novo")),
                Map.of("type", "invite", "consultant", firm.id("carla")),
                Map.of("type", "transfer", "consultant", firm.id("diego")),
                Map.of("type", "transfer", "serviceGroup", firm.id("finance")),
                Map.of("type", "transfer"),
                Map.of("type", "requeue"),
                Map.of("type", "park"),
                Map.of("type", "ticket", "subject", "Segunda via", "description", "De {{customer.name}}"),
                Map.of("type", "leave"),
                CLOSE);
        var location = create(macro("/boleto", actions))
                .statusCode(201)
                .header("Location", containsString(MACROS + "/"))
                .extract()
                .header("Location");
        callers.as(firm, "diego")
                .get(MACROS + location.substring(location.lastIndexOf('/')))
                .then()
                .statusCode(200)
                .body("name", equalTo("Boleto"))
                .body("command", equalTo("/boleto"))
                .body(
                        "actions.type",
                        contains(actions.stream()
                                .map(action -> action.get("type"))
                                .toArray()))
                .body("actions[0].text", equalTo("Olá, {{ customer.firstName }}"))
                .body("actions[2].tags", contains("a,b", "boleto"))
                .body("actions[4].consultant.name", equalTo("Carla"))
                .body("actions[5].consultant.name", equalTo("Diego"))
                .body("actions[6].serviceGroup.name", equalTo("Finance"))
                .body("actions[10].description", equalTo("De {{customer.name}}"));
        list().body("items", hasSize(6)).body("items[5].command", equalTo("/boleto"));
    }

    @Test
    void whatIsMissingOrWrongIsNamed() {
        rejected(Map.of("command", "/x", "actions", List.of(CLOSE)), "name");
        rejected(Map.of("name", "X", "actions", List.of(CLOSE)), "command");
        rejected(Map.of("name", "X", "command", "/x"), "actions");
        rejected(Map.of("name", "x".repeat(81), "command", "/x", "actions", List.of(CLOSE)), "name");
        rejected(Map.of("name", 5, "command", "/x", "actions", List.of(CLOSE)), "name");
        rejected(Map.of("name", "X", "command", "/x", "actions", List.of(CLOSE), "colour", "red"), "colour");
        rejected(macro("x", List.of(CLOSE)), "command");
        rejected(macro("/x", Collections.nCopies(21, CLOSE)), "actions");
        rejected(macro("/x", Collections.singletonList(null)), "actions");
        rejected(macro("/x", List.of(CLOSE, Map.of("type", "dance"))), "actions[1]");
        rejected(macro("/x", List.of(CLOSE, Map.of("text", "Olá"))), "actions[1]");
        rejectedAction(Map.of("type", "close", "text", "Tchau"), "text");
        rejectedAction(Map.of("type", "message"), "text");
        rejectedAction(Map.of("type", "message", "text", " "), "text");
        rejectedAction(Map.of("type", "message", "text", "x\u0000"), "text");
        rejectedAction(Map.of("type", "note", "text", "x".repeat(8001)), "text");
        rejectedAction(Map.of("type", "tag"), "tags");
        rejectedAction(Map.of("type", "tag", "tags", "x"), "tags");
        rejectedAction(Map.of("type", "ticket"), "subject");
        rejectedAction(Map.of("type", "invite"), "consultant");
        rejectedAction(Map.of("type", "invite", "consultant", "carla"), "consultant");
        rejectedAction(
                Map.of("type", "transfer", "consultant", firm.id("carla"), "serviceGroup", firm.id("finance")),
                "serviceGroup");
    }

    @Test
    void anUnknownVariableIsRefusedByName() {
        rejectedAction(Map.of("type", "message", "text", "Olá, {{cliente.nome}}"), "text")
                .body("detail", containsString("{{cliente.nome}}"));
    }

    @Test
    void actionsNameOnlyThoseWhoAreThere() {
        var other = firms.found();
        for (var nobody : List.of(UUID.randomUUID(), other.id("ana"), firm.id("lia"), firm.id("finance"))) {
            rejectedAction(Map.of("type", "invite", "consultant", nobody), "consultant");
            rejectedAction(Map.of("type", "transfer", "consultant", nobody), "consultant");
        }
        rejectedAction(Map.of("type", "transfer", "serviceGroup", other.id("finance")), "serviceGroup");
        sql.run("update consultant set active = false where id = ?", firm.id("diego"));
        rejectedAction(Map.of("type", "invite", "consultant", firm.id("diego")), "consultant");
    }

    @Test
    void whoIsGoneIsLeftInOtherChangesOfTheMacro() {
        var id = created("/x", Map.of("type", "invite", "consultant", firm.id("diego")));
        sql.run("update consultant set active = false where id = ?", firm.id("diego"));
        change(id, Map.of("name", "Diego")).statusCode(200).body("name", equalTo("Diego"));
    }

    @Test
    void twoMacrosCannotHaveOneCommand() {
        taken(create(macro("/encerrar", List.of(CLOSE))));
        var id = created("/x", CLOSE);
        taken(change(id, Map.of("command", "/aguarde")));
        change(id, Map.of("command", "/x", "name", "Again")).statusCode(200).body("name", equalTo("Again"));
        assertCommands("/saudacao", "/aguarde", "/transferir", "/chamado", "/encerrar", "/x");
    }

    @Test
    void thereAreAtMostAHundred() {
        IntStream.range(5, 100).forEach(number -> created("/x" + number, CLOSE));
        create(macro("/y", List.of(CLOSE))).statusCode(409).body("code", equalTo("too_many"));
        list().body("items", hasSize(100));
    }

    @Test
    void aDefaultIsChanged() {
        var id = ofCommand("/aguarde");
        change(id, Map.of("command", "/momento", "actions", List.of(Map.of("type", "park"))))
                .statusCode(200)
                .body("id", equalTo(id))
                .body("name", equalTo("Aguarde"))
                .body("actions.type", contains("park"));
        assertCommands("/saudacao", "/momento", "/transferir", "/chamado", "/encerrar");
        var nothing = new HashMap<String, Object>();
        nothing.put("name", null);
        change(id, nothing).statusCode(200).body("command", equalTo("/momento"));
        change(id, Map.of("actions", List.of())).statusCode(400).body("field", equalTo("actions"));
    }

    @Test
    void aMacroIsDeleted() {
        var id = ofCommand("/chamado");
        delete(id).statusCode(204);
        delete(id).statusCode(404);
        callers.as(firm, "ana").get(MACROS + "/" + id).then().statusCode(404);
        change(id, Map.of("name", "X")).statusCode(404);
        assertCommands("/saudacao", "/aguarde", "/transferir", "/encerrar");
    }

    @Test
    void macrosArePutInOrder() {
        var ids = list().extract().<List<String>>path("items.id");
        var reversed = new ArrayList<>(ids).reversed();
        order(reversed).statusCode(200).body("items.id", contains(reversed.toArray()));
        order(List.of(ids.get(2)))
                .body("items.id", contains(ids.get(2), ids.get(4), ids.get(3), ids.get(1), ids.get(0)));
        list().body("items[0].id", equalTo(ids.get(2)));
    }

    @Test
    void anOrderNamesEachMacroOnceAndNoOther() {
        var id = ofCommand("/aguarde");
        for (var wrong : List.of(List.of(id, id), List.of(id, UUID.randomUUID()), List.of("/aguarde"), List.of(5))) {
            order(wrong).statusCode(400).body("code", equalTo("invalid")).body("field", containsString("ids"));
        }
        order(Collections.singletonList(null)).statusCode(400).body("field", equalTo("ids"));
        callers.as(firm, "ana").body(Map.of()).put(MACROS + "/order").then().statusCode(400);
        callers.as(firm, "ana").body(List.of(id)).put(MACROS + "/order").then().statusCode(400);
        list().body("items[0].command", equalTo("/saudacao"));
    }

    @Test
    void theDefaultsAreRestoredAndTheOthersKept() {
        created("/x", CLOSE);
        delete(ofCommand("/saudacao")).statusCode(204);
        change(ofCommand("/encerrar"), Map.of("name", "Fim", "command", "/fim")).statusCode(200);
        callers.as(firm, "bruno")
                .post(MACROS + "/defaults")
                .then()
                .statusCode(200)
                .body("items.command", contains("/saudacao", "/aguarde", "/transferir", "/chamado", "/encerrar", "/x"))
                .body("items.name", hasItem("Encerrar"));
    }

    @Test
    void onlySupervisorsAndAdminsChangeThem() {
        var id = ofCommand("/aguarde");
        for (var person : List.of("diego", "lia")) {
            create(person, macro("/y", List.of(CLOSE))).statusCode(403);
            callers.as(firm, person)
                    .body(Map.of("name", "X"))
                    .patch(MACROS + "/" + id)
                    .then()
                    .statusCode(403);
            callers.as(firm, person).delete(MACROS + "/" + id).then().statusCode(403);
            callers.as(firm, person)
                    .body(Map.of("ids", List.of(id)))
                    .put(MACROS + "/order")
                    .then()
                    .statusCode(403);
            callers.as(firm, person).post(MACROS + "/defaults").then().statusCode(403);
        }
        assertCommands("/saudacao", "/aguarde", "/transferir", "/chamado", "/encerrar");
        create("ana", macro("/y", List.of(CLOSE))).statusCode(201);
    }

    @Test
    void customersSeeNone() {
        callers.as(firm, "lia").get(MACROS).then().statusCode(403);
        callers.as(firm, "lia").get(MACROS + "/" + ofCommand("/aguarde")).then().statusCode(403);
    }

    @Test
    void anotherOrganizationsMacroDoesNotExist() {
        var id = created("/x", CLOSE);
        var other = firms.found();
        callers.as(other, "ana").get(MACROS + "/" + id).then().statusCode(404);
        callers.as(other, "ana")
                .body(Map.of("name", "Mine"))
                .patch(MACROS + "/" + id)
                .then()
                .statusCode(404);
        callers.as(other, "ana").delete(MACROS + "/" + id).then().statusCode(404);
        callers.as(other, "ana")
                .body(Map.of("ids", List.of(id)))
                .put(MACROS + "/order")
                .then()
                .statusCode(400);
        callers.as(other, "ana").get(MACROS).then().body("items.command", not(hasItem("/x")));
        callers.as(other, "ana")
                .get(MACROS + "/" + ofCommand("/aguarde"))
                .then()
                .statusCode(404);
    }

    @Test
    void allMacrosMayGo() {
        for (var id : list().extract().<List<String>>path("items.id")) {
            delete(id).statusCode(204);
        }
        list().body("items", empty());
    }

    private ValidatableResponse list() {
        return callers.as(firm, "diego").get(MACROS).then().statusCode(200);
    }

    private void assertCommands(String... commands) {
        list().body("items.command", contains(commands));
    }

    private String ofCommand(String command) {
        return list().extract().path("items.find { it.command == '" + command + "' }.id");
    }

    private ValidatableResponse create(Map<String, ?> macro) {
        return create("bruno", macro);
    }

    private ValidatableResponse create(String person, Map<String, ?> macro) {
        return callers.as(firm, person).body(macro).post(MACROS).then();
    }

    private String created(String command, Map<String, ?> action) {
        var location = create(macro(command, List.of(action))).statusCode(201).extract();
        return location.path("id");
    }

    private ValidatableResponse change(String id, Map<String, ?> patch) {
        return callers.as(firm, "bruno").body(patch).patch(MACROS + "/" + id).then();
    }

    private ValidatableResponse delete(String id) {
        return callers.as(firm, "bruno").delete(MACROS + "/" + id).then();
    }

    private ValidatableResponse order(List<?> ids) {
        return callers.as(firm, "bruno")
                .body(Collections.singletonMap("ids", ids))
                .put(MACROS + "/order")
                .then();
    }

    private void rejected(Map<String, ?> macro, String field) {
        create(macro).statusCode(400).body("code", equalTo("invalid")).body("field", equalTo(field));
    }

    private ValidatableResponse rejectedAction(Map<String, ?> action, String field) {
        return create(macro("/x", List.of(CLOSE, action)))
                .statusCode(400)
                .body("code", equalTo("invalid"))
                .body("field", endsWith("actions[1]." + field));
    }

    private static void taken(ValidatableResponse answer) {
        answer.statusCode(409).body("code", equalTo("already_exists")).body("field", equalTo("command"));
    }

    private static Map<String, ?> macro(String command, List<?> actions) {
        return Map.of("name", "Boleto", "command", command, "actions", actions);
    }
}
