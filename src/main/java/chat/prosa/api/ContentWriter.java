package chat.prosa.api;

import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerHttpResponse;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

import chat.prosa.history.Content;

/** Answers with bytes that come piece by piece, no faster than they are taken. */
@Provider
final class ContentWriter implements ServerMessageBodyWriter<Content> {

    @Override
    public boolean isWriteable(Class<?> type, Type generic, ResteasyReactiveResourceInfo target, MediaType mediaType) {
        return Content.class.isAssignableFrom(type);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return Content.class.isAssignableFrom(type);
    }

    @Override
    public void writeResponse(Content content, Type generic, ServerRequestContext context) {
        var request = (ResteasyReactiveRequestContext) context;
        var response = context.serverResponse();
        response.setResponseHeader(HttpHeaders.CONTENT_LENGTH, Long.toString(content.size()));
        request.suspend();
        Multi.createFrom()
                .publisher(content.bytes())
                .onItem()
                .transformToUniAndConcatenate(piece -> write(piece, response))
                .subscribe()
                .with(_ -> {}, _ -> breakOff(request), () -> end(request));
    }

    private static Uni<Void> write(ByteBuffer piece, ServerHttpResponse response) {
        var bytes = new byte[piece.remaining()];
        piece.get(bytes);
        return Uni.createFrom()
                .emitter(written -> response.write(bytes, failure -> {
                    if (failure == null) {
                        written.complete(null);
                    } else {
                        written.fail(failure);
                    }
                }));
    }

    private static void end(ResteasyReactiveRequestContext request) {
        request.serverResponse().end();
        request.resume();
    }

    /** A part is on its way already, so only the end of the connection says that the rest will not come. */
    private static void breakOff(ResteasyReactiveRequestContext request) {
        request.serverRequest().closeConnection();
        request.resume();
    }

    @Override
    public void writeTo(
            Content content,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream to) {
        throw new UnsupportedOperationException("Only this server writes it");
    }
}
