package chat.prosa.api.json;

import java.io.IOException;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.type.TypeFactory;

/** Reads a {@link Change} of any type. */
@SuppressWarnings("rawtypes") // Jackson registers by raw class
final class ChangeReading extends StdDeserializer<Change> implements ContextualDeserializer {

    private static final long serialVersionUID = 1;

    private final JavaType value;

    ChangeReading() {
        this(TypeFactory.unknownType());
    }

    private ChangeReading(JavaType value) {
        super(Change.class);
        this.value = value;
    }

    @Override
    public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty field)
            throws JsonMappingException {
        return new ChangeReading(context.getContextualType().containedType(0));
    }

    @Override
    public Change deserialize(JsonParser json, DeserializationContext context) throws IOException {
        return new Change.Set<>(Optional.of(context.<Object>readValue(json, value)));
    }

    @Override
    public Change getNullValue(DeserializationContext context) {
        return new Change.Set<>(Optional.empty());
    }

    @Override
    public Object getAbsentValue(DeserializationContext context) {
        return new Change.Keep<>();
    }
}
