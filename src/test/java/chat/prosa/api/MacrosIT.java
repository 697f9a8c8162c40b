package chat.prosa.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** The list of macros: seen, put in order, restored, and by whom. */
@QuarkusTest
class MacrosIT extends KeptMacros {

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

    private String ofCommand(String command) {
        return list().extract().path("items.find { it.command == '" + command + "' }.id");
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
}
