package chat.prosa.api;

import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
class ProblemsIT {

    @Inject
    Firms firms;

    private String token = "";

    @BeforeEach
    void anAdmin() {
        token = firms.session(firms.found(), "ana").value();
    }

    @Test
    void aPathThatThereIsNotIsAProblem() {
        problem(admin().get("/api/v1/nothing").then(), 404, "not_found");
    }

    @Test
    void aMethodThatThereIsNotIsAProblem() {
        problem(admin().delete("/api/v1/organization").then(), 405, "method_not_allowed");
    }

    @Test
    void anotherContentTypeIsAProblem() {
        problem(
                admin().contentType("text/plain")
                        .body("{}")
                        .post("/api/v1/tickets")
                        .then(),
                415,
                "unsupported_media_type");
    }

    @Test
    void whatNobodyCanWriteIsAProblem() {
        problem(admin().accept("image/png").get("/api/v1/organization").then(), 406, "not_acceptable");
    }

    @Test
    void aBodyThatIsNotOneJsonObjectIsAProblem() {
        for (var body : List.of("{", "[]", "\"text\"", "{} {}", "{\"subject\":01}", "[".repeat(5_000))) {
            problem(
                    admin().contentType(ContentType.JSON)
                            .body(body)
                            .post("/api/v1/tickets")
                            .then(),
                    400,
                    "malformed");
        }
    }

    @Test
    void noBodyWhereOneIsNeededIsAProblem() {
        problem(admin().contentType(ContentType.JSON).post("/api/v1/tickets").then(), 400, "invalid");
    }

    @Test
    void noAnswerIsKeptByAnybody() {
        admin().get("/api/v1/me")
                .then()
                .header("Cache-Control", equalTo("no-store"))
                .header("X-Content-Type-Options", equalTo("nosniff"));
    }

    @Test
    void itIsReadyWhenTheDatabaseIsThere() {
        given().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItem("Reactive PostgreSQL connections health check"));
    }

    private RequestSpecification admin() {
        return given().header("Authorization", "Bearer " + token);
    }

    private static void problem(ValidatableResponse answer, int status, String code) {
        answer.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("type", equalTo("urn:prosa:problem:" + code))
                .body("code", equalTo(code));
    }
}
