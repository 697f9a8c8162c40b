package chat.prosa.api;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.junit.jupiter.api.Assertions.assertEquals;

@QuarkusTest
class OpenApiIT {

    @Test
    void itDescribesAllThatIsServedAndNothingElse() {
        var served = new ClassFileImporter()
                .importPackages("chat.prosa.api", "chat.prosa.widget").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .flatMap(method -> operation(method.reflect()))
                        .filter(operation -> operation.contains(" /api/"))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(served, OpenApi.written().operations());
    }

    @Test
    void itIsServedToEverybody() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("info.title", equalTo("Prosa"))
                .body("info.description", containsString("*agent* a **consultant**"))
                .body("paths", hasKey("/api/v1/chats/{id}/entries"))
                .body("components.securitySchemes", hasKey("session"))
                .body("components.schemas.Chat.properties", hasKey("lastSeq"));
    }

    private static Stream<String> operation(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(verb -> verb.value() + " " + path(method.getDeclaringClass()) + path(method));
    }

    private static String path(AnnotatedElement element) {
        var path = element.getAnnotation(Path.class);
        return path == null ? "" : path.value().replaceFirst("^/?", "/");
    }
}
