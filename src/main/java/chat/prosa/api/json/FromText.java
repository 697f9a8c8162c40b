package chat.prosa.api.json;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;

/** Reads something that is written as text of a certain form. */
final class FromText<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1;

    private final Class<T> type;
    private final transient Function<String, Optional<T>> read;

    FromText(Class<T> type, Function<String, Optional<T>> read) {
        super(type);
        this.type = type;
        this.read = read;
    }

    @Override
    public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.hasToken(JsonToken.VALUE_STRING)) {
            return type.cast(context.handleUnexpectedToken(type, json));
        }
        var text = json.getText();
        var value = read.apply(text);
        if (value.isEmpty()) {
            throw context.weirdStringException(text, type, "not of the right form");
        }
        return value.get();
    }
}
