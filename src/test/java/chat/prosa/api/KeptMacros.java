package chat.prosa.api;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;

import static org.hamcrest.Matchers.contains;

/** The macros of a firm, over REST. */
abstract class KeptMacros {

    static final String MACROS = "/api/v1/macros";
    static final Map<String, ?> CLOSE = Map.of("type", "close");

    @Inject
    Firms firms;

    @Inject
    Callers callers;

    @Inject
    Sql sql;

    Firm firm;

    /** Bruno is a supervisor of it. */
    @BeforeEach
    void aFirm() {
        firm = firms.found();
        sql.run("update consultant set role = 'supervisor' where id = ?", firm.id("bruno"));
    }

    ValidatableResponse list() {
        return callers.as(firm, "diego").get(MACROS).then().statusCode(200);
    }

    void assertCommands(String... commands) {
        list().body("items.command", contains(commands));
    }

    ValidatableResponse create(Map<String, ?> macro) {
        return create("bruno", macro);
    }

    ValidatableResponse create(String person, Map<String, ?> macro) {
        return callers.as(firm, person).body(macro).post(MACROS).then();
    }

    String created(String command, Map<String, ?> action) {
        var location = create(macro(command, List.of(action))).statusCode(201).extract();
        return location.path("id");
    }

    ValidatableResponse change(String id, Map<String, ?> patch) {
        return callers.as(firm, "bruno").body(patch).patch(MACROS + "/" + id).then();
    }

    static Map<String, ?> macro(String command, List<?> actions) {
        return Map.of("name", "Boleto", "command", command, "actions", actions);
    }
}
