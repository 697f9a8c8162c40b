package chat.prosa.api.json;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.module.SimpleModule;

import chat.prosa.contract.Characters;
import chat.prosa.contract.Words;
import chat.prosa.directory.Handle;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.Id;
import chat.prosa.id.MacroId;
import chat.prosa.id.ProjectId;
import chat.prosa.id.ServiceGroupId;

/** Reads what the contract names as the contract spells it. */
final class RequestModule extends SimpleModule {

    private static final long serialVersionUID = 1;

    RequestModule() {
        super("prosa-requests");
        read(String.class, RequestModule::storable);
        read(Duration.class, RequestModule::duration);
        read(ZoneId.class, RequestModule::zone);
        read(Handle.class, Handle::parse);
        readId(ConsultantId.class, ConsultantId::new);
        readId(CustomerId.class, CustomerId::new);
        readId(MacroId.class, MacroId::new);
        readId(ProjectId.class, ProjectId::new);
        readId(ServiceGroupId.class, ServiceGroupId::new);
        addDeserializer(Change.class, new ChangeReading());
        setDeserializerModifier(new Choices());
    }

    private <T> void read(Class<T> type, Function<String, Optional<T>> read) {
        addDeserializer(type, new FromText<>(type, read));
    }

    private <I extends Id> void readId(Class<I> type, Function<UUID, I> named) {
        read(type, text -> Id.parse(text, named));
    }

    private static Optional<String> storable(String text) {
        return Characters.sound(text) ? Optional.of(text) : Optional.empty();
    }

    private static Optional<Duration> duration(String text) {
        try {
            return Optional.of(Duration.parse(text));
        } catch (DateTimeException noDuration) {
            return Optional.empty();
        }
    }

    private static Optional<ZoneId> zone(String text) {
        return ZoneId.getAvailableZoneIds().contains(text) ? Optional.of(ZoneId.of(text)) : Optional.empty();
    }

    /** Constants, in lower case. */
    private static final class Choices extends BeanDeserializerModifier {

        private static final long serialVersionUID = 1;

        @Override
        public JsonDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config, JavaType type, BeanDescription description, JsonDeserializer<?> usual) {
            return choice(type.getRawClass().asSubclass(Enum.class));
        }

        private static <E extends Enum<?>> JsonDeserializer<E> choice(Class<E> type) {
            return new FromText<>(
                    type,
                    text -> Arrays.stream(type.getEnumConstants())
                            .filter(constant -> Words.of(constant).equals(text))
                            .findFirst());
        }
    }
}
