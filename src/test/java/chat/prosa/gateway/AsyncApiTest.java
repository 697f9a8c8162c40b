package chat.prosa.gateway;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import chat.prosa.desk.Refusal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The document and the code say the same; that what is sent is as documented, every {@link TestSocket} checks. */
class AsyncApiTest {

    private final AsyncApi document = AsyncApi.served();

    @Test
    void everyCommandIsDocumentedAndNoOther() {
        assertEquals(
                Arrays.stream(CommandType.values()).map(CommandType::wire).collect(Collectors.toSet()),
                document.payloads("receive").stream().map(AsyncApi::type).collect(Collectors.toSet()));
    }

    @Test
    void everyFieldIsDocumentedAndNoOther() {
        for (var payload : document.payloads("receive")) {
            var type = CommandType.named(AsyncApi.type(payload)).orElseThrow();
            var documented = Set.copyOf(document.fields(payload));
            assertEquals(
                    Stream.concat(type.fields().needed().stream(), type.fields().optional().stream())
                            .map(Field::wire)
                            .collect(Collectors.toSet()),
                    documented,
                    type.wire());
        }
    }

    @Test
    void everyRefusalIsDocumentedAndNoOther() {
        assertEquals(
                Arrays.stream(Refusal.Code.values()).map(Refusal.Code::wire).collect(Collectors.toSet()),
                texts(document.at("/components/schemas/code/enum")));
    }

    @Test
    void everyMessageOfTheChannelIsThereAndIsUsed() {
        var all = Set.copyOf(names(document.at("/components/messages")));
        assertEquals(all, Set.copyOf(names(document.at("/channels/socket/messages"))));
        var operations = document.at("/operations").toString();
        assertTrue(all.stream().allMatch(name -> operations.contains("messages/" + name + "\"")), operations);
    }

    @Test
    void everyCloseCodeIsDocumented() {
        var description = document.at("/info/description").asText();
        for (var close : Close.values()) {
            assertTrue(description.contains("| " + close.code() + " |"), close::name);
        }
    }

    private static Set<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    private static Set<String> names(JsonNode object) {
        return object.properties().stream().map(field -> field.getKey()).collect(Collectors.toSet());
    }
}
