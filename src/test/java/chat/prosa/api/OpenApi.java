package chat.prosa.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

/** What the written contract says, and whether an answer is as it says. */
public final class OpenApi {

    private static final OpenApi WRITTEN = new OpenApi(read());
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final String ANYTHING = "*/*";
    private static final Pattern PARAMETER = Pattern.compile("\\{\\w+}");

    private final JsonNode document;

    private OpenApi(JsonNode document) {
        this.document = document;
        document.at("/components/schemas").forEach(OpenApi::allowNothingElse);
    }

    public static OpenApi written() {
        return WRITTEN;
    }

    /**
     * What can be asked of the server.
     *
     * @param callers for whom it is, as {@code x-callers} names them; nobody in particular where it is for everybody
     */
    record Operation(String method, String path, Set<String> callers, JsonNode written) {

        String name() {
            return method + " " + path;
        }

        boolean guarded() {
            return !written.has("security");
        }

        /** Whether it is about something that is there already. */
        boolean aboutOne() {
            return guarded() && path.contains("{") && !method.equals("PUT");
        }

        boolean sends(String mediaType) {
            return written.at("/requestBody/content").has(mediaType);
        }
    }

    Stream<Operation> operations(Predicate<Operation> which) {
        return document.get("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(method -> !method.getKey().equals("parameters"))
                        .map(method -> operation(method.getKey(), path.getKey(), method.getValue())))
                .filter(which);
    }

    private static Operation operation(String method, String path, JsonNode written) {
        var callers = new TreeSet<String>();
        written.path("x-callers").forEach(caller -> callers.add(caller.asText()));
        return new Operation(method.toUpperCase(Locale.ROOT), path, callers, written);
    }

    /** All operations, like {@code GET /api/v1/chats/{id}}. */
    public Set<String> operations() {
        var operations = new TreeSet<String>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    if (!method.equals("parameters")) {
                        operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
                    }
                }));
        return operations;
    }

    /** What is wrong with an answer; nothing where it is as it is written. */
    public List<String> faults(String method, String path, int status, String contentType, String body) {
        return operation(method, path)
                .map(operation -> faults(resolved(operation.at("/responses/" + status)), contentType, body))
                .orElse(List.of("no such operation: " + method + " " + path));
    }

    private List<String> faults(JsonNode response, String contentType, String body) {
        if (response.isMissingNode()) {
            return List.of("this status is not foreseen");
        }
        if (!response.has("content")) {
            return body.isEmpty() ? List.of() : List.of("no body is foreseen");
        }
        if (response.get("content").has(ANYTHING)) {
            return List.of();
        }
        var content = response.get("content").get(contentType.replaceFirst(";.*", ""));
        if (content == null) {
            return List.of(contentType + " is not foreseen");
        }
        return contentType.contains("json") ? faults(content.get("schema"), body) : List.of();
    }

    private List<String> faults(JsonNode schema, String body) {
        var whole = JsonNodeFactory.instance.objectNode();
        whole.setAll((ObjectNode) schema);
        whole.set("$defs", document.at("/components/schemas"));
        return SCHEMAS.getSchema(whole).validate(parsed(body)).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    private Optional<JsonNode> operation(String method, String path) {
        return document.get("paths").properties().stream()
                .filter(template -> matches(template.getKey(), path))
                .findFirst()
                .map(template -> template.getValue().get(method.toLowerCase(Locale.ROOT)));
    }

    private static boolean matches(String template, String path) {
        return path.matches(PARAMETER.matcher(template).replaceAll("[^/]+"));
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    /** Readers ignore what they do not know; these tests must not overlook what is not described. */
    private static void allowNothingElse(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("properties")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(OpenApi::allowNothingElse);
    }

    private static JsonNode parsed(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read() {
        try (InputStream written =
                Objects.requireNonNull(OpenApi.class.getResourceAsStream("/META-INF/openapi.yaml"))) {
            var text = new String(written.readAllBytes(), StandardCharsets.UTF_8);
            return new YAMLMapper().readTree(text.replace("#/components/schemas/", "#/$defs/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
