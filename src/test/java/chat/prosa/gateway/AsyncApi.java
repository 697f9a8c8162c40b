package chat.prosa.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** The served AsyncAPI document, read as a test of frames. It knows as much of JSON Schema as that document uses. */
final class AsyncApi {

    private final JsonNode document;

    private AsyncApi(JsonNode document) {
        this.document = document;
    }

    static AsyncApi served() {
        try (var yaml = AsyncApi.class.getResourceAsStream("/META-INF/resources/api/v1/asyncapi.yaml")) {
            return new AsyncApi(new YAMLMapper().readTree(yaml));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    JsonNode at(String pointer) {
        return document.at(pointer);
    }

    /** The payloads of what the server takes ({@code receive}) or says of itself ({@code send}). */
    List<JsonNode> payloads(String action) {
        return elements(document.path("operations"))
                .filter(operation -> operation.path("action").asText().equals(action))
                .flatMap(operation -> elements(operation.path("messages")))
                .map(message -> resolved(resolved(message)).path("payload"))
                .toList();
    }

    static String type(JsonNode payload) {
        return payload.at("/properties/type/const").asText();
    }

    /** The names of the fields of a payload's data. */
    Set<String> fields(JsonNode payload) {
        var data = resolved(payload.at("/properties/data"));
        return data.path("properties").properties().stream()
                .map(field -> field.getKey())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is wrong with a frame that the server sent. */
    List<String> faults(JsonNode frame) {
        var faults = new ArrayList<String>();
        var type = frame.path("type").asText();
        told(type)
                .ifPresentOrElse(
                        payload -> check(frame, payload, type, faults), () -> faults.add(type + " is not documented"));
        return faults;
    }

    private Optional<JsonNode> told(String type) {
        var answers =
                Stream.of("ok", "refused").map(answer -> document.at("/components/messages/" + answer + "/payload"));
        return Stream.concat(answers, payloads("send").stream())
                .filter(payload -> type(payload).equals(type))
                .findFirst();
    }

    private void check(JsonNode value, JsonNode reference, String path, List<String> faults) {
        var schema = resolved(reference);
        if (schema.has("const") && !schema.path("const").equals(value)) {
            faults.add(path + " is " + value);
        }
        if (schema.has("enum") && elements(schema.path("enum")).noneMatch(value::equals)) {
            faults.add(path + " is " + value);
        }
        if (schema.has("type") && !isOf(value, schema.path("type"))) {
            faults.add(path + " is " + value);
        }
        if (value.isObject()) {
            checkFields(value, schema, path, faults);
        }
        value.forEach(item -> {
            if (schema.has("items")) {
                check(item, schema.path("items"), path + "[]", faults);
            }
        });
    }

    private void checkFields(JsonNode value, JsonNode schema, String path, List<String> faults) {
        elements(schema.path("required"))
                .map(JsonNode::asText)
                .filter(field -> !value.has(field))
                .forEach(field -> faults.add(path + " has no " + field));
        value.properties().forEach(field -> {
            var known = schema.path("properties").path(field.getKey());
            if (known.isMissingNode()) {
                faults.add(path + "." + field.getKey() + " is not documented");
            } else {
                check(field.getValue(), known, path + "." + field.getKey(), faults);
            }
        });
    }

    private static boolean isOf(JsonNode value, JsonNode types) {
        return types.isArray() ? elements(types).anyMatch(type -> isOf(value, type)) : isOf(value, types.asText());
    }

    private static boolean isOf(JsonNode value, String type) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "integer" -> value.isIntegralNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> throw new IllegalArgumentException(type);
        };
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static Stream<JsonNode> elements(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }
}
