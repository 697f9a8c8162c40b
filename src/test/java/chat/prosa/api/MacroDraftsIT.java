package chat.prosa.api;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** What a macro may be, and may not. */
@QuarkusTest
class MacroDraftsIT extends KeptMacros {

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
}
