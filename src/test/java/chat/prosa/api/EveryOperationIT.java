package chat.prosa.api;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import chat.prosa.api.OpenApi.Operation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Each operation that the contract describes, called by everybody there is, also for another firm's things. */
@QuarkusTest
class EveryOperationIT {

    /** What a request that was let in may be answered, whatever else is wrong with it. */
    private static final Set<Integer> LET_IN = Set.of(200, 201, 202, 204, 400, 415);

    /** What is needed by those operations that look at what is sent before they look for what it is about. */
    private static final Map<String, Object> BODIES = Map.of(
            "POST /api/v1/projects/{id}/schedule", Map.of("title", "Kickoff", "startsOn", "2027-01-11"),
            "POST /api/v1/tickets/{id}/comments", Map.of("text", "Seen"));

    private static final Pattern ONE = Pattern.compile("([a-z-]+)/\\{\\w+}");

    @Inject
    Firms firms;

    @Inject
    Callers callers;

    @Inject
    Belongings belongings;

    private Firm firm;
    private Map<String, String> anothers;
    private Map<Kind, String> keys;

    /** Who calls, and as what the contract names him. */
    private enum Kind {
        CUSTOMER("customer"),
        CONSULTANT("consultant"),
        SUPERVISOR("consultant", "supervisor"),
        ADMIN("consultant", "supervisor", "admin"),
        DIRECTORY_KEY("key:directory"),
        CHATS_KEY("key:chats"),
        SETTINGS_KEY("key:settings");

        private final Set<String> names;

        Kind(String... names) {
            this.names = Set.of(names);
        }

        boolean may(Operation operation) {
            return operation.callers().stream().anyMatch(names::contains);
        }
    }

    @BeforeEach
    void twoFirms() {
        firm = firms.found();
        firms.promote(firm, "carla", "supervisor");
        anothers = belongings.of(firms.found());
        keys = Map.of(
                Kind.DIRECTORY_KEY, belongings.apiKey(firm, "directory"),
                Kind.CHATS_KEY, belongings.apiKey(firm, "chats"),
                Kind.SETTINGS_KEY, belongings.apiKey(firm, "settings"));
    }

    @TestFactory
    Stream<DynamicTest> nobodyIsLetInWhoDoesNotSayWhoHeIs() {
        return OpenApi.written()
                .operations(Operation::guarded)
                .map(operation -> DynamicTest.dynamicTest(
                        operation.name(), () -> assertEquals(401, call(operation, callers.nobody()))));
    }

    @TestFactory
    Stream<DynamicTest> whomAnOperationIsNotForIsRefused() {
        return each(Operation::guarded, (kind, operation) -> {
            if (!kind.may(operation)) {
                assertEquals(403, call(operation, as(kind)), kind::name);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> anotherFirmsThingsAreNotFound() {
        return each(Operation::aboutOne, (kind, operation) -> {
            if (kind.may(operation)) {
                assertEquals(404, call(operation, as(kind)), kind::name);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> whomAnOperationIsForIsLetIn() {
        return each(operation -> operation.guarded() && !operation.aboutOne(), (kind, operation) -> {
            if (kind.may(operation)) {
                var status = call(operation, as(kind));
                assertTrue(LET_IN.contains(status), () -> kind + " is answered " + status);
            }
        });
    }

    private interface Check {
        void check(Kind kind, Operation operation);
    }

    private static Stream<DynamicTest> each(Predicate<Operation> which, Check check) {
        return OpenApi.written()
                .operations(which)
                .map(operation -> DynamicTest.dynamicTest(
                        operation.name(),
                        () -> assertAll(Arrays.stream(Kind.values()).map(kind -> () -> check.check(kind, operation)))));
    }

    private RequestSpecification as(Kind kind) {
        return switch (kind) {
            case CUSTOMER -> callers.as(firm, "lia");
            case CONSULTANT -> callers.as(firm, "bruno");
            case SUPERVISOR -> callers.as(firm, "carla");
            case ADMIN -> callers.as(firm, "ana");
            case DIRECTORY_KEY, CHATS_KEY, SETTINGS_KEY -> callers.bearing(keys.get(kind));
        };
    }

    private int call(Operation operation, RequestSpecification caller) {
        var request = operation.sends("multipart/form-data")
                ? caller.contentType("multipart/form-data").multiPart("chat", anothers.get("chats"))
                : operation.sends("application/json")
                        ? caller.body(BODIES.getOrDefault(operation.name(), Map.of()))
                        : caller;
        return request.request(operation.method(), path(operation)).statusCode();
    }

    /** What is put by a host platform's id may be new, so it is nobody else's. */
    private String path(Operation operation) {
        return operation.method().equals("PUT")
                ? ONE.matcher(operation.path()).replaceAll("$1/ext:new")
                : ONE.matcher(operation.path()).replaceAll(one -> one.group(1) + "/" + anothers.get(one.group(1)));
    }
}
