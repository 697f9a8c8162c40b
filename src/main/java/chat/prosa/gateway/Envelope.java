package chat.prosa.gateway;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import chat.prosa.contract.Characters;

/** A frame as it is read, field by field. What was read before a fault is kept, so that the answer can name it. */
final class Envelope {

    private static final int LONGEST_REF = 64;

    private final Data data = new Data();
    private String ref = "";
    private String type = "";
    private boolean dataSeen;

    String ref() {
        return ref;
    }

    String type() {
        return type;
    }

    Data data() {
        return data;
    }

    /**
     * Reads all of a frame, or says what is wrong with it. Fields that nobody knows are passed over, and one that is
     * null is as good as not sent.
     */
    Optional<String> read(JsonParser json) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return Optional.of("A frame is one JSON object.");
        }
        for (var name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            var fault = json.nextToken() == JsonToken.VALUE_NULL ? Optional.<String>empty() : field(name, json);
            if (fault.isPresent()) {
                return fault;
            }
        }
        if (json.nextToken() != null) {
            return Optional.of("There is more than one JSON object.");
        }
        return type.isEmpty() ? Optional.of("A frame needs a type.") : Optional.empty();
    }

    private Optional<String> field(String name, JsonParser json) throws IOException {
        return switch (name) {
            case "type" -> type(json);
            case "ref" -> ref(json);
            case "data" -> data(json);
            default -> passOver(json);
        };
    }

    private static Optional<String> passOver(JsonParser json) throws IOException {
        json.skipChildren();
        return Optional.empty();
    }

    private Optional<String> type(JsonParser json) throws IOException {
        if (!type.isEmpty() || json.currentToken() != JsonToken.VALUE_STRING || json.getTextLength() == 0) {
            return Optional.of("The type must be one string.");
        }
        type = json.getText();
        return Optional.empty();
    }

    private Optional<String> ref(JsonParser json) throws IOException {
        if (!ref.isEmpty() || json.currentToken() != JsonToken.VALUE_STRING) {
            return Optional.of("The ref must be one string.");
        }
        var sent = json.getText();
        if (sent.isEmpty() || sent.length() > LONGEST_REF || !Characters.sound(sent)) {
            return Optional.of("The ref must have 1 to " + LONGEST_REF + " characters.");
        }
        ref = sent;
        return Optional.empty();
    }

    private Optional<String> data(JsonParser json) throws IOException {
        if (dataSeen || json.currentToken() != JsonToken.START_OBJECT) {
            return Optional.of("The data must be one object.");
        }
        dataSeen = true;
        for (var name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            var known = Field.named(name);
            if (json.nextToken() != JsonToken.VALUE_NULL && known.isPresent() && !data.put(known.get(), sent(json))) {
                return Optional.of(name + " is there twice.");
            }
            json.skipChildren();
        }
        return Optional.empty();
    }

    private static Object sent(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case VALUE_STRING -> json.getText();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT ->
                json.getNumberType() == JsonParser.NumberType.INT ? json.getIntValue() : Value.Odd.GREAT_NUMBER;
            case START_ARRAY -> strings(json);
            default -> Value.Odd.OTHER;
        };
    }

    /** A list of strings; one of anything else is nothing that a field can be. */
    private static Object strings(JsonParser json) throws IOException {
        var strings = new ArrayList<String>();
        var odd = false;
        for (var next = json.nextToken(); next != JsonToken.END_ARRAY; next = json.nextToken()) {
            odd |= next != JsonToken.VALUE_STRING;
            strings.add(json.getText());
            json.skipChildren();
        }
        return odd ? Value.Odd.OTHER : List.copyOf(strings);
    }
}
