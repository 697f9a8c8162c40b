package chat.prosa.api.json;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;

/** Has the application's object mapper take requests literally: a number is no text, and a fraction no whole. */
@Singleton
final class StrictReading implements ObjectMapperCustomizer {

    @Override
    @SuppressWarnings("deprecation") // its builder is not ours: Quarkus hands out the finished mapper
    public void customize(ObjectMapper mapper) {
        mapper.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false)
                .configure(DeserializationFeature.ACCEPT_FLOAT_AS_INT, false)
                .configure(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, true)
                .registerModule(new RequestModule());
    }

    /** After Quarkus' own modules, which would read a number as so many seconds. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }
}
