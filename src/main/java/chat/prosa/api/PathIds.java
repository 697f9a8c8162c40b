package chat.prosa.api;

import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;

import org.jspecify.annotations.Nullable;

import chat.prosa.directory.Handle;
import chat.prosa.id.ActivityId;
import chat.prosa.id.ApiKeyId;
import chat.prosa.id.AttachmentId;
import chat.prosa.id.ChatId;
import chat.prosa.id.ConsultantId;
import chat.prosa.id.CustomerId;
import chat.prosa.id.Id;
import chat.prosa.id.MacroId;
import chat.prosa.id.ProjectId;
import chat.prosa.id.ServiceGroupId;
import chat.prosa.id.SigningKeyId;
import chat.prosa.id.TicketId;
import chat.prosa.id.WebhookId;

/** Reads the id in a path, like {@code chats/{id}}. */
@Provider
final class PathIds implements ParamConverterProvider {

    private static final Map<Class<?>, Function<UUID, ? extends Id>> NAMED = Map.ofEntries(
            named(ActivityId.class, ActivityId::new),
            named(ApiKeyId.class, ApiKeyId::new),
            named(AttachmentId.class, AttachmentId::new),
            named(ChatId.class, ChatId::new),
            named(ConsultantId.class, ConsultantId::new),
            named(CustomerId.class, CustomerId::new),
            named(MacroId.class, MacroId::new),
            named(ProjectId.class, ProjectId::new),
            named(ServiceGroupId.class, ServiceGroupId::new),
            named(SigningKeyId.class, SigningKeyId::new),
            named(TicketId.class, TicketId::new),
            named(WebhookId.class, WebhookId::new));

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        if (type == Handle.class) {
            return new Reading<>(type, text -> Asked.handle("id", text));
        }
        var named = NAMED.get(type);
        return named == null ? null : new Reading<>(type, text -> Asked.id("id", text, named));
    }

    private static <I extends Id> Map.Entry<Class<?>, Function<UUID, ? extends Id>> named(
            Class<I> type, Function<UUID, I> named) {
        return Map.entry(type, named);
    }

    private record Reading<T>(Class<T> type, Function<String, ?> read) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            return type.cast(read.apply(text));
        }

        @Override
        public String toString(T value) {
            return value.toString();
        }
    }
}
